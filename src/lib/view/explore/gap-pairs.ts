import {
	BREAKDOWN_DIMENSIONS,
	breakdownKey,
	TOTAL,
	type ExploreField,
	type FigureAbsence
} from '#lib/domain/index.ts';
import { endYears } from './end-years.ts';
import type { ExploreChartInput } from './explore-input.ts';
import type { ExploreLine } from './explore-line.ts';
import { exploreLines } from './explore-lines.ts';
import { lineNames } from './line-names.ts';
import { latestOf, shownYear } from './shown-year.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';

/** Two figures whose gap is shown. */
export interface GapPair {
	key: string;
	name: string;
	ref_area: string;
	first: ValuedFigure;
	second: ValuedFigure;
}

/** What a chart of gaps compares. */
export interface GapPairs {
	/** The field in which the two differ, and its two values. */
	by: ExploreField;
	values: [string, string];
	/** The year of both; null where they differ by year, or each pair shows its latest. */
	year: number | null;
	pairs: GapPair[];
	absent: { name: string; absence: FigureAbsence | null }[];
}

type Input = Pick<ExploreChartInput, 'figures' | 'names' | 'chart'>;

interface Sides {
	by: ExploreField;
	values: [string, string];
}

/** The dimension of which two parts are chosen, else two series of one unit; null where there are neither. */
function sidesOf(lines: readonly ExploreLine[], { names }: Input): Sides | null {
	for (const by of BREAKDOWN_DIMENSIONS) {
		const codes = [...new Set(lines.map((line) => line[by]))];
		const ordered = [
			...codes.filter((code) => code !== TOTAL),
			...codes.filter((c) => c === TOTAL)
		];
		const [first, second] = ordered;
		if (first !== undefined && second !== undefined) return { by, values: [first, second] };
	}
	const keys = new Set(lines.map(({ series }) => series));
	const companions = new Set([...keys].map((key) => names.series(key)?.aggregates ?? null));
	const [first, second] = [...keys].filter((key) => !companions.has(key));
	return first !== undefined && second !== undefined
		? { by: 'series', values: [first, second] }
		: null;
}

function groupKey(line: ExploreLine, by: ExploreField): string {
	const codes = { ...line, ...(by in line ? { [by]: '' } : {}) };
	return [by === 'series' ? '' : line.series, line.ref_area, breakdownKey(codes)].join('|');
}

function pickTogether(
	first: readonly ValuedFigure[],
	second: readonly ValuedFigure[],
	year: number | null,
	all: readonly ValuedFigure[]
): [ValuedFigure, ValuedFigure] | null {
	const at = (figures: readonly ValuedFigure[], of: number) =>
		figures.find(({ time_period }) => time_period === of);
	const shared = first.filter(({ time_period }) => at(second, time_period));
	const left = year === null ? latestOf(shared, all) : at(shared, year);
	const right = left && at(second, left.time_period);
	return left && right ? [left, right] : null;
}

/**
 * Pairs of figures of the same area and year that differ in one thing: two parts of a dimension, else two series; else
 * of the same line in two years. Null where there is nothing to compare.
 */
export function gapPairs(input: Input): GapPairs | null {
	const { chart, names } = input;
	const lines = exploreLines(input);
	const sides = sidesOf(lines, input);
	if (!sides) return yearGaps(lines, input);
	const { by, values } = sides;
	const groups = new Map<string, { first?: ExploreLine; second?: ExploreLine }>();
	for (const line of lines) {
		const place = values.indexOf(line[by as 'series' | 'sex']);
		if (place < 0) continue;
		const key = groupKey(line, by);
		const group = groups.get(key) ?? {};
		if (place === 0) group.first = line;
		else group.second = line;
		groups.set(key, group);
	}
	const all = lines.flatMap(({ figures }) => figures.filter(isValued));
	const sidesIn = [...groups.values()].map(({ first, second }) => ({
		first: first?.figures.filter(isValued) ?? [],
		second: second?.figures.filter(isValued) ?? []
	}));
	const shared = sidesIn.flatMap(({ first, second }) => {
		const years = new Set(second.map(({ time_period }) => time_period));
		return first.map(({ time_period }) => time_period).filter((year) => years.has(year));
	});
	const year = chart.latest ? null : shownYear(shared, chart);
	const heads = [...groups.values()].flatMap(({ first, second }) => first ?? second ?? []);
	const texts = lineNames(
		heads.map((line) => ({ ...line, [by]: values[0] })),
		names
	);
	const result: GapPairs = { by, values, year, pairs: [], absent: [] };
	[...groups].forEach(([key, { first, second }], index) => {
		const name = texts[index] ?? key;
		const { first: left = [], second: right = [] } = sidesIn[index] ?? {};
		const pair = pickTogether(left, right, year, all);
		const ref_area = (first ?? second)?.ref_area ?? '';
		if (pair) result.pairs.push({ key, name, ref_area, first: pair[0], second: pair[1] });
		else {
			const rows = [...(first?.figures ?? []), ...(second?.figures ?? [])];
			const row = rows.find((each) => each.time_period === year && each.value === null);
			result.absent.push({ name, absence: row?.absence ?? 'no_counterpart' });
		}
	});
	return result;
}

function yearGaps(lines: readonly ExploreLine[], { chart }: Input): GapPairs | null {
	const ends = endYears(lines, chart);
	if (!ends) return null;
	const values: [string, string] = [String(ends.from), String(ends.to)];
	const result: GapPairs = { by: 'time_period', values, year: null, pairs: [], absent: [] };
	for (const { key, name, ref_area, figures } of lines) {
		const at = (year: number) => figures.find(({ time_period }) => time_period === year);
		const [first, second] = [at(ends.from), at(ends.to)];
		if (first && second && isValued(first) && isValued(second)) {
			result.pairs.push({ key, name, ref_area, first, second });
		} else {
			const row = [first, second].find((figure) => figure !== undefined && !isValued(figure));
			result.absent.push({ name, absence: row?.absence ?? 'not_published' });
		}
	}
	return result;
}
