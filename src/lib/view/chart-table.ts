import type { Locale } from '#lib/i18n/index.ts';
import type { ChartLine, LinePoint } from './chart-line.ts';
import { flagWords, type FlagWords } from './flag-words.ts';
import { formatValue } from './format-value.ts';

/** One cell of a chart's table; `text` is empty where nothing was published. */
export interface TableCell {
	text: string;
	/** Flag codes, e.g. `E`, explained below the table. */
	flags: string[];
	/** Number of the note below the table, from 1, or null. */
	note: number | null;
}

/** The figures of a chart: years as rows, the latest first, areas as columns. */
export interface ChartTableData {
	columns: { key: string; name: string }[];
	rows: { year: number; cells: TableCell[] }[];
	flags: FlagWords[];
	notes: string[];
}

/** Builds the table that stands beside a line chart, with its flags and notes collected once each. */
export function buildChartTable(
	lines: readonly ChartLine[],
	unit: string,
	locale: Locale
): ChartTableData {
	const flags = new Map<string, FlagWords>();
	const notes: string[] = [];
	const buildCell = (point: LinePoint | undefined): TableCell => {
		if (!point) return { text: '', flags: [], note: null };
		const own = flagWords(point, locale);
		for (const flag of own) flags.set(flag.code, flag);
		if (point.comment && !notes.includes(point.comment)) notes.push(point.comment);
		return {
			text: point.value === null ? (point.text ?? '') : formatValue(point.value, unit, locale),
			flags: own.map(({ code }) => code),
			note: point.comment ? notes.indexOf(point.comment) + 1 : null
		};
	};
	const points = lines.map((line) => new Map(line.points.map((point) => [point.year, point])));
	const years = new Set(points.flatMap((byYear) => [...byYear.keys()]));
	const rows = [...years]
		.sort((a, b) => b - a)
		.map((year) => ({ year, cells: points.map((byYear) => buildCell(byYear.get(year))) }));
	return {
		columns: lines.map(({ series, ref_area, name }) => ({ key: `${series}:${ref_area}`, name })),
		rows,
		flags: [...flags.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
		notes
	};
}
