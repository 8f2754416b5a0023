import type { Pace } from '../pace.ts';
import type { ZipEntry } from './read-directory.ts';
import { walkXml } from './walk-xml.ts';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text as the file means it: `_x000D_` is a sign that XML cannot hold. */
export function unescapeText(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The texts that the cells of an XLSX file share, runs joined, readings of East Asian signs left out. */
export async function readStrings(
	bytes: Uint8Array,
	entry: ZipEntry,
	pace: Pace
): Promise<string[]> {
	const strings: string[] = [];
	let text = '';
	let inText = false;
	let inReading = false;
	await walkXml(
		bytes,
		entry,
		{
			open: (name) => {
				if (name === 'si') text = '';
				else if (name === 'rPh') inReading = true;
				else if (name === 't') inText = !inReading;
			},
			close: (name) => {
				if (name === 'si') strings.push(unescapeText(text));
				else if (name === 'rPh') inReading = false;
				else if (name === 't') inText = false;
			},
			text: (piece) => {
				if (inText) text += piece;
			}
		},
		pace
	);
	return strings;
}
