import type { Papa } from './papa.ts';

/** The delimiters that are looked for, the first one wins where several fit. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE = 200_000;
const RECORDS = 60;

/** How well a delimiter fits: the share of records as wide as the widest kind of record, and that width. */
function fit(papa: Papa, sample: string, delimiter: string): { share: number; width: number } {
	const { data } = papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: RECORDS });
	const widths = data.filter((cells) => cells.some((cell) => cell.trim())).map((row) => row.length);
	const counts = new Map<number, number>();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
	return { share: width < 2 ? 0 : count / widths.length, width };
}

/** The delimiter of a CSV text (line breaks `\n`): the one that cuts most records into equally many cells; a comma where none does. */
export function guessDelimiter(papa: Papa, text: string): string {
	const end = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : -1;
	const sample = end > 0 ? text.slice(0, end) : text.slice(0, SAMPLE);
	const fits = DELIMITERS.map((delimiter) => ({ delimiter, ...fit(papa, sample, delimiter) }));
	fits.sort((a, b) => b.share - a.share || b.width - a.width);
	const [best] = fits;
	return best && best.share > 0 ? best.delimiter : ',';
}
