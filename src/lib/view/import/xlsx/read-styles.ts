import type { ZipEntry } from './read-directory.ts';
import { walkXml } from './walk-xml.ts';

/** The built-in formats that show dates or times. */
const isDateId = (id: number): boolean =>
	(id >= 14 && id <= 22) ||
	(id >= 27 && id <= 36) ||
	(id >= 45 && id <= 47) ||
	(id >= 50 && id <= 58);

/** Whether a format shows a date or time: letters of dates stand outside quotes, brackets and escapes. */
function isDateFormat(code: string): boolean {
	const [first = ''] = code.split(';');
	const bare = first
		.replace(/"[^"]*"?/g, '')
		.replace(/\[(?:h+|m+|s+)\]/gi, 'h')
		.replace(/\[[^\]]*\]/g, '')
		.replace(/[\\_*]./g, '')
		.replace(/general/gi, '');
	return /[dmyhs]/i.test(bare);
}

/** For each style of a cell, whether it shows a date. */
export async function readStyles(bytes: Uint8Array, entry: ZipEntry): Promise<boolean[]> {
	const custom = new Map<number, boolean>();
	const dates: boolean[] = [];
	let inCells = false;
	await walkXml(bytes, entry, {
		open: (name, { numFmtId, formatCode }) => {
			const id = Number(numFmtId ?? 0);
			if (name === 'numFmt') custom.set(id, isDateFormat(formatCode ?? ''));
			else if (name === 'cellXfs') inCells = true;
			else if (name === 'xf' && inCells) dates.push(custom.get(id) ?? isDateId(id));
		},
		close: (name) => {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return dates;
}
