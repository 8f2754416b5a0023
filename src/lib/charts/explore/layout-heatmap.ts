import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	absenceWords,
	figureFlags,
	figureKey,
	figureLines,
	figureUnitWords,
	isValued,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { NARROW_BELOW } from '../chart-size.ts';
import type { Scene, SceneKey, SceneMark, ScenePoint } from '../scene/scene.ts';
import { textWidth } from '../text-width.ts';
import { truncateText, wrapName } from '../wrap-text.ts';
import { FONT, tenth, unitHead } from './axis-marks.ts';
import { emptyScene } from './empty-scene.ts';
import { columnName, heatGrid, type HeatGrid, type HeatRow } from './heatmap-grid.ts';

/** Most rows and columns that can be read; the table has the rest. */
const MOST = { rows: 60, years: 25, yearsNarrow: 16 };
const SMALL = 12;

/** Cells of areas by years, or by series, in classes of colour; hatched where there is no figure, with the reason. */
export function layoutHeatmap(input: ExploreChartInput, width: number): Scene {
	const { names } = input;
	const { locale } = names;
	const whole = heatGrid(input);
	if (!whole || whole.columns.length === 0) return emptyScene(width);
	const isNarrow = width < NARROW_BELOW;
	const most = isNarrow ? MOST.yearsNarrow : MOST.years;
	const first = Math.max(0, whole.columns.length - most);
	const grid: HeatGrid = {
		...whole,
		columns: whole.columns.slice(first),
		rows: whole.rows.slice(0, MOST.rows).map((row) => ({ ...row, cells: row.cells.slice(first) }))
	};
	const { columns, rows } = grid;
	const widest = Math.max(...rows.map(({ name }) => textWidth(name, SMALL)));
	const left = Math.ceil(Math.min(widest, width * (isNarrow ? 0.33 : 0.26))) + 8;
	const cell = { width: Math.min(90, (width - left - 2) / columns.length), height: 18 };
	const heads = headMarks(grid, input, { left, step: cell.width, width });
	const top = FONT * 2 + heads.height;
	const byRegion = input.chart.order === 'region';
	const marks: SceneMark[] = [];
	const points: ScenePoint[] = [];
	let y = top;
	let region: string | null | undefined;
	rows.forEach((row, index) => {
		if (byRegion && row.region !== region) {
			region = row.region;
			const text =
				region === null
					? m.explore_spread_key_groups({}, { locale })
					: names.value('region', region);
			const place = { x: 0, y: tenth(y + SMALL + 5) };
			marks.push({
				kind: 'text',
				...place,
				text,
				size: SMALL,
				anchor: 'start',
				colour: 'soft',
				bold: true
			});
			y += SMALL * 2 - 2;
		}
		const isBold = input.chosen?.includes(row.ref_area) ?? false;
		marks.push({
			kind: 'text',
			x: left - 6,
			y: tenth(y + cell.height / 2 + SMALL * 0.35),
			text: truncateText(row.name, left - 8, isBold ? SMALL * 1.06 : SMALL),
			size: SMALL,
			anchor: 'end',
			colour: 'ink',
			bold: isBold
		});
		row.cells.forEach((figure, column) => {
			const x = left + column * cell.width;
			const box = { x: tenth(x), y, width: tenth(cell.width - 1), height: cell.height - 1 };
			const isFilled = figure !== undefined && isValued(figure);
			marks.push({ kind: 'rect', ...box, fill: isFilled ? grid.colourOf(figure) : 'hatch' });
			const middle = { x: tenth(x + (cell.width - 1) / 2), y: tenth(y + (cell.height - 1) / 2) };
			if (isFilled && figureFlags(figure).estimate) {
				const paint = { fill: 'paper', stroke: 'ink', strokeWidth: 0.75 } as const;
				marks.push({ kind: 'circle', ...middle, radius: 2.2, ...paint });
			}
			points.push({ ...middle, row: index, ...cellWords(row, column, grid, input) });
		});
		y += cell.height;
	});
	const cells = rows.flatMap((row) => row.cells);
	const hasHole = cells.some((each) => !each || !isValued(each));
	const hasEstimate = cells.some((each) => each && isValued(each) && figureFlags(each).estimate);
	const head = [
		grid.unit === null ? '' : figureUnitWords(grid.unit, locale),
		grid.year === null ? '' : String(grid.year)
	].filter(Boolean);
	return {
		width,
		height: Math.ceil(y + 4),
		marks: [...(head.length > 0 ? [unitHead(head.join(', '))] : []), ...heads.marks, ...marks],
		points,
		keys: heatKeys(grid, { hasHole, hasEstimate }, input),
		notes: heatNotes(grid, whole, input),
		summary: m.explore_spread_summary_heat(
			{ rows: rows.length, columns: columns.length },
			{ locale }
		)
	};
}

function headMarks(
	grid: HeatGrid,
	input: ExploreChartInput,
	{ left, step, width }: { left: number; step: number; width: number }
): { marks: SceneMark[]; height: number } {
	const soft = { size: SMALL, colour: 'soft' } as const;
	const texts = grid.columns.map((column) => columnName(column, grid, input));
	if (!grid.isSeries) {
		let free = -Infinity;
		// From the last year back, so that it always has its text.
		const marks = texts.toReversed().flatMap((text, back): SceneMark[] => {
			const half = textWidth(text, SMALL) / 2;
			const centre = left + step * (texts.length - 1 - back + 0.5);
			const x = tenth(Math.min(centre, width - half));
			if (-x - half < free) return [];
			free = -x + half + 4;
			return [{ kind: 'text', x, y: FONT * 2 + 8, text, anchor: 'middle', ...soft }];
		});
		return { marks, height: 14 };
	}
	if (step >= 60) {
		const rows = texts.map((text) => wrapName(text, step - 6, SMALL, 4));
		const most = Math.max(...rows.map(({ length }) => length));
		const marks = rows.flatMap((parts, index) =>
			parts.map((text, line): SceneMark => {
				const y = tenth(FONT * 2 + SMALL * 1.2 * (most - parts.length + line) + 6);
				return { kind: 'text', x: tenth(left + step * index), y, text, anchor: 'start', ...soft };
			})
		);
		return { marks, height: SMALL * 1.2 * most + 2 };
	}
	const height = 118;
	const marks = texts.map((name, index): SceneMark => {
		const text = truncateText(name, height - 6, SMALL);
		const place = { x: tenth(left + step * (index + 0.5) + 4), y: FONT * 2 + height - 6 };
		return { kind: 'text', ...place, text, anchor: 'start', turn: -90, ...soft };
	});
	return { marks, height };
}

function cellWords(
	row: HeatRow,
	column: number,
	grid: HeatGrid,
	input: ExploreChartInput
): { words: string[]; key: string } {
	const { names } = input;
	const { locale } = names;
	const figure = row.cells[column];
	const place = grid.columns[column] ?? '';
	if (figure && isValued(figure)) {
		return { words: figureLines(figure, names, grid.isSeries), key: figureKey(figure) };
	}
	const reason = absenceWords(figure?.absence ?? 'not_published', locale);
	const year = grid.isSeries ? (grid.year ?? '') : place;
	const text = year ? m.explore_spread_cell_none({ reason, year }, { locale }) : reason;
	const name = columnName(place, grid, input);
	return {
		words: [
			row.name,
			grid.isSeries ? m.explore_spread_cell_series({ name, text }, { locale }) : text
		],
		key: `${row.key}|${place}`
	};
}

function heatKeys(
	{ classes }: HeatGrid,
	{ hasHole, hasEstimate }: { hasHole: boolean; hasEstimate: boolean },
	{ names: { locale } }: ExploreChartInput
): SceneKey[] {
	const steps: SceneKey[] = classes
		? classes.colours.map((colour, index) => ({
				text: classes.words[index] ?? '',
				shape: 'rect',
				colour
			}))
		: [
				{ text: m.explore_spread_fifth_lowest({}, { locale }), shape: 'rect', colour: 'ramp-1' },
				{ text: m.explore_spread_fifth_middle({}, { locale }), shape: 'rect', colour: 'ramp-4' },
				{ text: m.explore_spread_fifth_highest({}, { locale }), shape: 'rect', colour: 'ramp-6' }
			];
	if (hasHole) {
		const text = m.explore_spread_key_no_figure({}, { locale });
		steps.push({ text, shape: 'hatch', colour: 'line' });
	}
	if (hasEstimate) {
		const text = m.explore_spread_key_cell_estimate({}, { locale });
		steps.push({ text, shape: 'hollow', colour: 'ink' });
	}
	return steps;
}

function heatNotes(grid: HeatGrid, whole: HeatGrid, { names }: ExploreChartInput): string[] {
	const { locale } = names;
	const count = (all: readonly unknown[]) => formatNumber(all.length, locale, 0);
	const isCut = grid.rows.length < whole.rows.length || grid.columns.length < whole.columns.length;
	return [
		...(isCut
			? [
					m.explore_spread_note_heat_left(
						{
							shown: count(grid.rows),
							count: count(whole.rows),
							years: count(grid.columns),
							all: count(whole.columns)
						},
						{ locale }
					)
				]
			: []),
		...(grid.classes ? [] : [m.explore_spread_note_heat_fifths({}, { locale })])
	];
}
