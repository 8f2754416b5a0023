import { maybeRoom } from './rooms.ts';
import { isSql } from './is-sql.ts';
import type { SourceFile } from './source-tree.ts';
import type { Rule, Violation } from './violation.ts';

const MOST_LINES = 300;
const EMPTY_NAMES = new Set(['util', 'utils', 'common', 'helper', 'helpers', 'misc']);
const PLATFORM_IMPORT = /^(node:|\$app\/|\$env\/|\$service-worker$|(fs|path|os|url|crypto)(\/|$))/;
const PLATFORM_NAMES = new Set([
	...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
	...['fetch', 'XMLHttpRequest', 'Worker', 'requestAnimationFrame', 'matchMedia', 'globalThis'],
	...['process', 'Buffer', '__dirname', 'setTimeout', 'setInterval', 'performance', 'indexedDB']
]);

/** The rules that one file can break on its own: its name, place, length, texts and globals. */
export function fileViolations({ file, lines, facts }: SourceFile): Violation[] {
	const found: Violation[] = [];
	const add = (rule: Rule, line: number, message: string) =>
		found.push({ rule, file, line, message });
	const room = maybeRoom(file);

	if (room === null) add('no-room', 1, 'src/lib holds rooms only: no room owns this file');
	const empty = file.split('/').find((part) => EMPTY_NAMES.has(part.replace(/\..*$/, '')));
	if (empty !== undefined) add('name', 1, `"${empty}" names no concept`);
	if (lines > MOST_LINES && !/\.data\.ts$/.test(file)) {
		add('file-length', MOST_LINES + 1, `${lines} lines, ${MOST_LINES} at most`);
	}
	if (room !== 'query' && room !== 'pipeline') {
		if (file.endsWith('.sql')) add('sql', 1, 'SQL files belong to query and pipeline');
		for (const { text, line } of facts.texts) {
			if (isSql(text))
				add('sql', line, `SQL outside query and pipeline: ${text.trim().slice(0, 40)}`);
		}
	}
	if (room === 'domain' || room === 'catalogue') {
		for (const { specifier, line } of facts.imports) {
			if (PLATFORM_IMPORT.test(specifier)) add('pure-room', line, `${room} imports ${specifier}`);
		}
		for (const { name, line } of facts.globals) {
			if (PLATFORM_NAMES.has(name)) add('pure-room', line, `${room} uses ${name}: pass it in`);
		}
	}
	return found;
}
