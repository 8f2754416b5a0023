import { foldText } from '../fold-text.ts';

const plain = (text: string): string =>
	foldText(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A reader of cells that hold one of several codes, as the code itself or a word for it; null for any other text. */
export function buildWordReader<Code extends string>(
	words: Readonly<Record<Code, readonly string[]>>
): (cell: string) => Code | null {
	const codes = new Map<string, Code>();
	for (const code of Object.keys(words) as Code[]) {
		for (const word of [code, ...words[code]]) codes.set(plain(word), code);
	}
	return (cell) => codes.get(plain(cell)) ?? null;
}
