import {
	formatCompactValue,
	formatShortValue,
	valuedPoints,
	type ChartLine
} from '#lib/view/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { textWidth } from './text-width.ts';
import { wrapName, wrapWords } from './wrap-text.ts';

/** The text of a line's label, broken into lines, with its size in px. */
export interface EndLabel {
	key: string;
	colour: number;
	bold: boolean;
	/** The name, and the value after it on the last line or on its own. */
	rows: { name: string; value: string }[];
	width: number;
	height: number;
}

/** A line with its colour, 0 for grey. */
export interface ColouredLine {
	line: ChartLine;
	key: string;
	colour: number;
}

/** What labels are measured with. */
export interface EndLabelOptions {
	unit: string;
	locale: Locale;
	fontSize: number;
	/** The widest that a label may be. */
	maxWidth: number;
	/** True where values must be as short as can be. */
	compact: boolean;
	/** The most lines that a name may take. */
	maxRows: number;
	/** The last year of the chart: a line that ends before it tells its year. */
	lastYear: number;
}

/** Writes the label at the end of a line: name and last value, with the year where it is older. Null for no points. */
function buildEndLabel(coloured: ColouredLine, options: EndLabelOptions): EndLabel | null {
	const { line, key, colour } = coloured;
	const end = valuedPoints(line.points).at(-1);
	if (!end) return null;
	const { unit, locale, fontSize, maxWidth } = options;
	const bold = line.role === 'world' && colour > 0;
	const format = options.compact ? formatCompactValue : formatShortValue;
	const plain = format(end.value, unit, locale);
	const value =
		end.year === options.lastYear
			? plain
			: m.charts_label_older({ value: plain, year: end.year }, { locale });
	const room = bold ? maxWidth / 1.06 : maxWidth;
	const rows = wrapName(line.name, room, fontSize, options.maxRows).map((name) => ({
		name,
		value: ''
	}));
	const last = rows.at(-1);
	if (last && textWidth(`${last.name} ${value}`, fontSize, bold) <= maxWidth) last.value = value;
	else
		rows.push(...wrapWords(value, maxWidth, fontSize).map((part) => ({ name: '', value: part })));
	const width = Math.max(
		...rows.map((row) => textWidth([row.name, row.value].filter(Boolean).join(' '), fontSize, bold))
	);
	const height = rows.length * fontSize * 1.2;
	return { key, colour, bold, rows, width, height };
}

/** The labels of several lines, names broken into as many lines as leave room for all in `height`, `gap` between. */
export function buildEndLabels(
	lines: readonly ColouredLine[],
	options: EndLabelOptions,
	{ height, gap }: { height: number; gap: number }
): EndLabel[] {
	const labels = lines.flatMap((line) => buildEndLabel(line, options) ?? []);
	const total = labels.reduce((sum, label) => sum + label.height + gap, 0);
	if (total <= height || options.maxRows === 1) return labels;
	return buildEndLabels(lines, { ...options, maxRows: options.maxRows - 1 }, { height, gap });
}
