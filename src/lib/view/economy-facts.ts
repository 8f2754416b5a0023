import type { AreaLabels, FigureRow, LinePoint } from './chart-line.ts';
import { buildCoverage, latestCoveredYear } from './coverage.ts';
import type { FindingFacts, MedianChange } from './finding-kinds.ts';
import { BASE_YEAR, lineFacts } from './line-facts.ts';
import { isBreak } from './point-flags.ts';

/** Units of totals, in which a median of economies says little. */
const TOTAL_UNITS = ['NUMBER', 'NUM_M', 'TONNES', 'CON_USD_M', 'CUR_USD_M', 'TBIT_S'];

/** Of fewer economies than this a median says little, and the range is told. */
const FEW = 10;

type Status = Pick<LinePoint, 'status' | 'nature'> & { year: number; value: number };

function economyFigures(rows: readonly FigureRow[], areas: AreaLabels): Map<string, Status[]> {
	const figures = new Map<string, Status[]>();
	for (const row of rows) {
		if (row.obs_value === null || areas.get(row.ref_area)?.kind !== 'economy') continue;
		const figure = {
			year: row.time_period,
			value: row.obs_value,
			status: row.obs_status,
			nature: row.nature
		};
		const list = figures.get(row.ref_area);
		if (list) list.push(figure);
		else figures.set(row.ref_area, [figure]);
	}
	return figures;
}

function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const high = sorted[Math.floor(middle)] ?? NaN;
	return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + high) / 2 : high;
}

function medianChange(
	figures: ReadonlyMap<string, readonly Status[]>,
	from: number,
	to: number
): MedianChange | null {
	const change = { year: from, both: 0, rose: 0, fell: 0 };
	for (const list of figures.values()) {
		const a = list.find(({ year }) => year === from);
		const b = list.find(({ year }) => year === to);
		if (!a || !b || list.some((f) => isBreak(f) && f.year > from && f.year <= to)) continue;
		change.both++;
		if (b.value > a.value) change.rose++;
		if (b.value < a.value) change.fell++;
	}
	return change.both >= 2 ? change : null;
}

/** The facts of the economies of one series: a median, a highest total, or a count of ones. */
export function economyFacts(
	rows: readonly FigureRow[],
	areas: AreaLabels,
	unit: string
): FindingFacts {
	const coverage = buildCoverage(rows, areas);
	const year = latestCoveredYear(coverage);
	if (year === null) return { kind: 'none' };
	const figures = economyFigures(rows, areas);
	const now = [...figures].flatMap(([ref_area, list]) =>
		list.filter((figure) => figure.year === year).map(({ value }) => ({ ref_area, value }))
	);
	const ranking = now.toSorted((a, b) => b.value - a.value);
	const [top, second] = ranking;
	const bottom = ranking.at(-1);
	if (!top || !bottom) return { kind: 'none' };
	const count = now.length;
	if (count === 1) {
		const points = (figures.get(top.ref_area) ?? []).sort((a, b) => a.year - b.year);
		const line = points.map((point) => ({ ...point, text: null, comment: null }));
		const name = areas.get(top.ref_area)?.name ?? top.ref_area;
		return lineFacts({ ref_area: top.ref_area, name, points: line });
	}
	if (unit === 'NUMBER' && now.every(({ value }) => value === 0 || value === 1)) {
		return { kind: 'count', year, count, yes: now.filter(({ value }) => value === 1).length };
	}
	if (TOTAL_UNITS.includes(unit) && top.value > (second?.value ?? -Infinity)) {
		return { kind: 'top', year, count, ...top };
	}
	if (count < FEW && top.value > bottom.value)
		return { kind: 'range', year, low: bottom, high: top };
	const best = Math.max(...coverage.map(({ economies }) => economies));
	const start = year > BASE_YEAR ? BASE_YEAR : year - 10;
	const from = coverage.find((c) => c.year >= start && c.year < year && c.economies * 2 >= best);
	return {
		kind: 'median',
		year,
		count,
		median: medianOf(now.map(({ value }) => value)),
		change: from ? medianChange(figures, from.year, year) : null
	};
}
