import type { Summary } from './summarise.ts';

/** A table as text: the first column to the left, the others to the right, as wide as their longest cell. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0))
	);
	const line = (row: readonly string[]) =>
		widths
			.map((width, column) => {
				const cell = row[column] ?? '';
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ')
			.trimEnd();
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Median with its spread, such as `640 (610-702)`, in a number of decimals. */
export function formatSummary({ median, low, high }: Summary, decimals = 0): string {
	const [middle, from, to] = [median, low, high].map((value) => value.toFixed(decimals));
	return `${middle} (${from}-${to})`;
}
