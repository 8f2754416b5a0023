import { breakdownKey, type Figure } from '#lib/domain/index.ts';
import {
	exploreLines,
	isValued,
	ownSeries,
	shownYear,
	latestOf,
	type ExploreChartInput,
	type ValuedFigure
} from '#lib/view/index.ts';
import { fifthsOf, valueClasses, valueScale, type ValueClasses } from './value-classes.ts';
import { seriesName } from './spread-words.ts';
import type { SceneColour } from '../scene/scene.ts';

/** A row of a heatmap: what it is called, and its figure in each column; undefined where there is no row of data. */
export interface HeatRow {
	key: string;
	ref_area: string;
	name: string;
	region: string | null;
	cells: (Figure | undefined)[];
}

/** A heatmap before it has a size. */
export interface HeatGrid {
	/** Years, or keys of series. */
	columns: string[];
	isSeries: boolean;
	/** The year of all cells where columns are series; null where columns are years, or each cell is the latest. */
	year: number | null;
	rows: HeatRow[];
	colourOf: (figure: ValuedFigure) => SceneColour;
	/** The classes in words; null where each column has its own fifths. */
	classes: ValueClasses | null;
	unit: string | null;
}

const FIFTHS: SceneColour[] = ['ramp-1', 'ramp-2', 'ramp-4', 'ramp-5', 'ramp-6'];

/** Areas by years for one series, areas by series for several. */
export function heatGrid(input: ExploreChartInput): HeatGrid | null {
	const { chart, names, figures } = input;
	const own = ownSeries(input);
	if (own.length === 0) return null;
	const isSeries = own.length > 1;
	const valued = figures.filter(isValued);
	const year =
		!isSeries || chart.latest
			? null
			: shownYear(
					valued.map(({ time_period }) => time_period),
					chart
				);
	const owner = new Map(
		own.flatMap((key): [string, string][] => {
			const companion = names.series(key)?.aggregates;
			return companion
				? [
						[key, key],
						[companion, key]
					]
				: [[key, key]];
		})
	);
	const years = new Set(valued.map(({ time_period }) => time_period));
	const columns = isSeries ? own : [...years].sort((a, b) => a - b).map(String);
	const lines = exploreLines({ figures: isSeries ? asOneSeries(figures, own) : figures, names });
	const byCell = new Map<string, Figure[]>();
	for (const figure of figures) {
		const column = isSeries ? owner.get(figure.series) : String(figure.time_period);
		if (isSeries && year !== null && figure.time_period !== year) continue;
		const key = `${figure.ref_area}|${breakdownKey(figure)}|${column}`;
		byCell.set(key, [...(byCell.get(key) ?? []), figure]);
	}
	const rows = new Map<string, HeatRow>();
	for (const line of lines) {
		const key = `${line.ref_area}|${breakdownKey(line)}`;
		if (rows.has(key)) continue;
		const cells = columns.map((column) => {
			const all = byCell.get(`${key}|${column}`) ?? [];
			return latestOf(all.filter(isValued), valued) ?? all.at(-1);
		});
		const region = names.area(line.ref_area)?.region ?? null;
		rows.set(key, { key, ref_area: line.ref_area, name: line.name, region, cells });
	}
	const units = new Set(valued.map(({ value_unit }) => value_unit));
	const [unit = ''] = units;
	const shared = units.size === 1;
	const classes = shared
		? valueClasses(valueScale(valued, { series: own[0] ?? '', unit, names }), { unit, names })
		: null;
	const fifths = new Map(
		columns.map((column, index) => {
			const values = [...rows.values()].flatMap(({ cells }) => {
				const cell = cells[index];
				return cell && isValued(cell) ? [cell.value] : [];
			});
			return [column, fifthsOf(values)];
		})
	);
	const colourOf = (figure: ValuedFigure): SceneColour => {
		if (classes) return classes.colours[classes.of(figure.value)] ?? 'nodata';
		const index = fifths.get(owner.get(figure.series) ?? '')?.(figure.value) ?? 0;
		return FIFTHS[index] ?? 'nodata';
	};
	return {
		columns,
		isSeries,
		year,
		rows: orderRows([...rows.values()], input),
		colourOf,
		classes,
		unit: shared ? unit : null
	};
}

/** Figures as if of one series, so that lines are named by area and breakdown alone. */
function asOneSeries(figures: readonly Figure[], own: readonly string[]): Figure[] {
	return figures.map((figure) => ({
		...figure,
		series: own[0] ?? figure.series,
		source: '',
		vintage: '',
		value_unit: ''
	}));
}

function lastValue({ cells }: HeatRow): number {
	return cells.findLast((cell) => cell !== undefined && isValued(cell))?.value ?? -Infinity;
}

function orderRows(rows: HeatRow[], { chart, names }: ExploreChartInput): HeatRow[] {
	const byName = (a: HeatRow, b: HeatRow) => a.name.localeCompare(b.name, names.locale);
	const byValue = (a: HeatRow, b: HeatRow) => {
		const [one, other] = [lastValue(a), lastValue(b)];
		return one === other ? byName(a, b) : other > one ? 1 : -1;
	};
	if (chart.order === 'name') return rows.sort(byName);
	if (chart.order !== 'region') return rows.sort(byValue);
	const region = (row: HeatRow) => row.region ?? '~';
	return rows.sort((a, b) =>
		region(a) === region(b) ? byValue(a, b) : region(a) < region(b) ? -1 : 1
	);
}

/** The heads of columns: years as they are, series by name. */
export function columnName(
	column: string,
	{ isSeries }: HeatGrid,
	input: ExploreChartInput
): string {
	return isSeries ? seriesName(column, input.names) : column;
}
