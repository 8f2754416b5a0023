import type { ErrorPlace } from '../../query-error.ts';
import { sqlTokens } from './sql-tokens.ts';

const EXCERPT = /LINE (\d+): (.*)\n(\s*)\^/;
/** Marks and control signs (a tab too) that take no room, and signs that take two columns, as terminals draw them. */
const NO_WIDTH = /[\p{Cc}\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u;
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** The offset in a text at which it has taken so many columns. */
function offsetOfColumn(text: string, column: number): number {
	let taken = 0;
	let offset = 0;
	for (const sign of text) {
		if (taken >= column && !NO_WIDTH.test(sign)) break;
		if (!NO_WIDTH.test(sign)) taken += WIDE.test(sign) ? 2 : 1;
		offset += sign.length;
	}
	return offset;
}

/** What the engine says, without its picture of the place. */
export function messageWithoutPlace(message: string): string {
	const start = message.search(/\n+LINE \d+: /);
	return (start === -1 ? message : message.slice(0, start)).trim();
}

/** The place in `text` that the engine's message points at, as far as the word there goes; null where it points nowhere. */
export function errorPlace(message: string, text: string): ErrorPlace | null {
	const match = EXCERPT.exec(message);
	if (match === null) return null;
	const [, number = '', excerpt = '', indent = ''] = match;
	const lines = text.split('\n');
	const index = Number(number) - 1;
	const line = lines[index];
	if (line === undefined) return null;
	const lead = `LINE ${number}: `.length;
	const cut = excerpt.startsWith('...') && !line.startsWith('...');
	const shown = cut ? excerpt.slice(3) : excerpt;
	const plain = shown.endsWith('...') && !line.endsWith(shown) ? shown.slice(0, -3) : shown;
	const start = line.indexOf(plain);
	if (start === -1) return null;
	const column = indent.length - lead - (cut ? 3 : 0);
	const before = lines.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
	const from = before + start + offsetOfColumn(plain, Math.max(0, column));
	const token = sqlTokens(text).find((one) => one.from <= from && from < one.to);
	if (token !== undefined) return { from: token.from, to: token.to };
	return { from: Math.min(from, text.length), to: Math.min(from + 1, text.length) };
}
