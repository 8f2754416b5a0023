import { m, type Locale } from '#lib/i18n/index.ts';
import { formatFigureValue } from '#lib/view/index.ts';
import { placeLabels, type LabelColumn, type LabelledEnd } from '../place-labels.ts';
import { textWidth } from '../text-width.ts';
import { withoutBrackets, wrapName, wrapWords } from '../wrap-text.ts';
import type { SceneMark } from '../scene/scene.ts';
import { FONT } from './axis-marks.ts';
import { seriesColour } from './line-colours.ts';
import type { PlacedFigure } from './line-marks.ts';

/** A line that is labelled at its end. */
export interface LabelledLine {
	key: string;
	name: string;
	colour: number;
	bold: boolean;
	end: PlacedFigure;
}

/** How labels are written. */
export interface LabelOptions {
	locale: Locale;
	maxWidth: number;
	/** The width that they may take where they would not have room otherwise. */
	mostWidth?: number;
	/** The most lines that a name may take. */
	maxRows: number;
	/** Years other than this one are told; null where the chart tells the year. */
	lastYear: number | null;
}

function writeLabel(line: LabelledLine, options: LabelOptions): LabelledEnd {
	const { key, colour, bold, name, end } = line;
	const { locale, maxWidth, maxRows, lastYear } = options;
	const { value: number, value_unit, time_period: year } = end.figure;
	const plain = formatFigureValue(number, value_unit, locale, true);
	const value =
		lastYear === null || year === lastYear
			? plain
			: m.charts_label_older({ value: plain, year }, { locale });
	const room = bold ? maxWidth / 1.06 : maxWidth;
	const rows = wrapName(name, room, FONT, maxRows).map((part) => ({ name: part, value: '' }));
	const last = rows.at(-1);
	if (last && textWidth(`${last.name} ${value}`, FONT, bold) <= maxWidth) last.value = value;
	else rows.push(...wrapWords(value, maxWidth, FONT).map((part) => ({ name: '', value: part })));
	const texts = rows.map((row) => [row.name, row.value].filter(Boolean).join(' '));
	const width = Math.max(...texts.map((text) => textWidth(text, FONT, bold)));
	const { x, y } = end;
	return { key, colour, bold, rows, width, height: rows.length * FONT * 1.2, x, y };
}

/** Labels of which all have room in `height`: brackets go first, then the column widens, then names lose lines. */
export function writeLabels(
	lines: readonly LabelledLine[],
	options: LabelOptions,
	height: number
): LabelledEnd[] {
	const { maxRows, mostWidth = 0 } = options;
	const labels = lines.map((line) => writeLabel(line, options));
	const total = labels.reduce((sum, label) => sum + label.height + 3, 0);
	if (total <= height) return labels;
	const bare = lines.map((line) => ({ ...line, name: withoutBrackets(line.name) }));
	if (bare.some(({ name }, index) => name !== lines[index]?.name)) {
		return writeLabels(bare, options, height);
	}
	if (options.maxWidth < mostWidth) {
		return writeLabels(lines, { ...options, maxWidth: mostWidth }, height);
	}
	return maxRows === 1 ? labels : writeLabels(lines, { ...options, maxRows: maxRows - 1 }, height);
}

/** Labels in a column beside the plot, none over another; on the left of it where `before`. */
export function labelMarks(
	labels: readonly LabelledEnd[],
	column: LabelColumn,
	before = false
): SceneMark[] {
	const mirror = (x: number) => (before ? -x : x);
	const placed = placeLabels(
		labels.map((label) => ({ ...label, x: mirror(label.x) })),
		{ ...column, left: mirror(column.left) }
	);
	return placed.flatMap((label): SceneMark[] => {
		const colour = seriesColour(label.colour);
		const leader = before ? mirrorPath(label.leader) : label.leader;
		const marks: SceneMark[] = [];
		if (leader) {
			marks.push({
				kind: 'path',
				d: leader,
				stroke: label.far ? 'none' : colour,
				...(label.far ? { dash: [1, 3] } : {})
			});
		}
		label.rows.forEach((row, index) => {
			marks.push({
				kind: 'text',
				x: mirror(label.left),
				y: Math.round((label.top + FONT * (0.95 + 1.2 * index)) * 10) / 10,
				text: [row.name, row.value].filter(Boolean).join(' '),
				size: FONT,
				anchor: before ? 'end' : 'start',
				colour: label.colour === 0 ? 'soft' : colour,
				bold: label.bold,
				halo: true
			});
		});
		return marks;
	});
}

/** The path of a leader on the other side: every x with its sign turned. */
function mirrorPath(path: string): string {
	return path.replace(
		/([MHL])(-?[\d.]+)/g,
		(_, command: string, x: string) => command + -Number(x)
	);
}
