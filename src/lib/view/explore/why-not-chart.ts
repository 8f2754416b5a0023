import type { ExploreChartKind } from '#lib/domain/index.ts';
import { addsUp, isSumUnit } from './adds-up.ts';
import { endYears } from './end-years.ts';
import type { ExploreChartInput } from './explore-input.ts';
import type { ExploreLine } from './explore-line.ts';
import { exploreLines } from './explore-lines.ts';
import { fieldValue } from './field-value.ts';
import { gapPairs } from './gap-pairs.ts';
import { figureRuns, seriesRhythms } from './line-rhythm.ts';
import { panelField } from './panel-field.ts';
import { ownSeries } from './spread-choice.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';
import type { WhyNotCode } from './why-not-code.ts';
import { isPlain, unitsOf, whyNotPlain, yearsOf, type PlainKind } from './why-not-plain.ts';

export * from './why-not-code.ts';

/** More panels than this are no longer small multiples but a book. */
export const MOST_PANELS = 60;
/** More parts than this cannot be told apart in a stack. */
export const MOST_PARTS = 12;
/** Fewer economies than this are no distribution. */
export const LEAST_ECONOMIES = 8;

interface Facts {
	input: ExploreChartInput;
	valued: readonly ValuedFigure[];
	lines: readonly ExploreLine[];
}

const count = <Value>(values: Iterable<Value>) => new Set(values).size;

/** Economies with a figure of the series that a chart of one series shows. */
function economiesOf({ input, valued }: Facts): number {
	const { x } = input.chart;
	const own = ownSeries(input);
	const series = x !== undefined && own.includes(x) ? x : own[0];
	const economies = valued.filter(
		(figure) => figure.series === series && input.names.area(figure.ref_area)?.kind === 'economy'
	);
	return count(economies.map(({ ref_area }) => ref_area));
}

function distribution(facts: Facts): WhyNotCode | null {
	const economies = economiesOf(facts);
	if (economies === 0) return 'no_economies';
	return economies < LEAST_ECONOMIES ? 'too_few_economies' : null;
}

function scatter({ input, valued }: Facts): WhyNotCode | null {
	const own = ownSeries(input);
	if (own.length < 2) return 'needs_two_series';
	const x = input.chart.x ?? own.find((key) => key !== input.chart.y);
	const y = input.chart.y ?? own.find((key) => key !== x);
	const areas = (key: string | undefined) => {
		const companion = key && input.names.series(key)?.aggregates;
		const all = valued.filter(({ series }) => series === key || series === companion);
		return new Set(all.map(({ ref_area }) => ref_area));
	};
	const others = areas(y);
	return [...areas(x)].some((area) => others.has(area)) ? null : 'no_common_area';
}

function dumbbell(facts: Facts): WhyNotCode | null {
	const gaps = gapPairs(facts.input);
	if (!gaps) return 'nothing_to_compare';
	return gaps.pairs.length === 0 ? 'no_pair' : null;
}

function multiples({ input, valued }: Facts): WhyNotCode | null {
	const field = panelField(input);
	const panels = count(valued.map((figure) => fieldValue(figure, field, input.names)));
	if (panels < 2) return 'one_panel';
	return panels > MOST_PANELS ? 'too_many_panels' : null;
}

function heatmap({ valued }: Facts): WhyNotCode | null {
	if (count(valued.map(({ ref_area }) => ref_area)) < 2) return 'one_area';
	const columns = valued.map(({ series, time_period }) => `${series}|${time_period}`);
	return count(columns) < 2 ? 'one_year' : null;
}

function area({ input, valued, lines }: Facts): WhyNotCode | null {
	if (valued.some(({ value_unit }) => !isSumUnit(value_unit))) return 'not_a_sum';
	const parts = lines.filter(({ figures }) => figures.some(isValued));
	if (parts.length < 2) return 'one_part';
	if (!addsUp(parts, input)) return 'parts_do_not_add_up';
	if (parts.length > MOST_PARTS) return 'too_many_parts';
	if (valued.some(({ value }) => value < 0)) return 'below_zero';
	const years = count(valued.map(({ time_period }) => time_period));
	const rhythms = seriesRhythms(input.figures);
	const isWhole = parts.every((line) => {
		const runs = figureRuns(line, rhythms.get(line.series) ?? { years: [], step: 1 });
		return runs.length === 1 && runs[0]?.length === years;
	});
	return isWhole ? null : 'has_gaps';
}

const RULES: Record<
	Exclude<ExploreChartKind, PlainKind>,
	readonly ((facts: Facts) => WhyNotCode | null)[]
> = {
	dots: [unitsOf],
	dumbbell: [unitsOf, dumbbell],
	scatter: [scatter],
	histogram: [distribution],
	box: [distribution],
	beeswarm: [distribution],
	heatmap: [heatmap],
	map: [(facts) => (economiesOf(facts) === 0 ? 'no_economies' : null)],
	multiples: [unitsOf, yearsOf, multiples],
	slope: [
		unitsOf,
		yearsOf,
		({ lines, input }) => (endYears(lines, input.chart) ? null : 'one_year')
	],
	area: [unitsOf, yearsOf, area]
};

/** Why a kind of chart cannot show what is chosen; null where it can. */
export function whyNotChart(kind: ExploreChartKind, input: ExploreChartInput): WhyNotCode | null {
	if (isPlain(kind)) return whyNotPlain(kind, input.figures);
	const valued = input.figures.filter(isValued);
	if (valued.length === 0) return 'no_figures';
	const facts: Facts = { input, valued, lines: exploreLines(input) };
	for (const rule of RULES[kind]) {
		const code = rule(facts);
		if (code !== null) return code;
	}
	return null;
}
