import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSvelte } from './read-svelte.ts';
import { readTypescript } from './read-typescript.ts';
import type { SourceFacts } from './source-facts.ts';

/** One file of `src` or `scripts`, its path from the root with `/` between folders. */
export interface SourceFile {
	file: string;
	lines: number;
	facts: SourceFacts;
}

const CODE = /\.(ts|js|mjs|cjs)$/;
const TEXT = /\.(ts|js|mjs|cjs|svelte|sql|css|html)$/;
const GENERATED = new Set(['src/lib/i18n/paraglide']);
const NO_FACTS: SourceFacts = { imports: [], texts: [], globals: [] };

/** Reads every source file under `src` and `scripts` of a project, generated folders left out, sorted by path. */
export function loadSourceTree(root: string): SourceFile[] {
	return ['src', 'scripts'].flatMap((folder) => walk(root, folder)).sort(byFile);
}

function walk(root: string, folder: string): SourceFile[] {
	if (GENERATED.has(folder)) return [];
	let entries;
	try {
		entries = readdirSync(path.join(root, folder), { withFileTypes: true });
	} catch {
		return [];
	}
	return entries.flatMap((entry) => {
		const file = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return walk(root, file);
		return TEXT.test(entry.name) ? [readSource(root, file)] : [];
	});
}

function readSource(root: string, file: string): SourceFile {
	const code = readFileSync(path.join(root, file), 'utf8');
	const lines = code.split('\n').length - (code.endsWith('\n') ? 1 : 0);
	if (file.endsWith('.svelte')) return { file, lines, facts: readSvelte(code, file) };
	return { file, lines, facts: CODE.test(file) ? readTypescript(code, file) : NO_FACTS };
}

function byFile(a: SourceFile, b: SourceFile): number {
	return a.file < b.file ? -1 : 1;
}
