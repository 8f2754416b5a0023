import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	figureKey,
	figureName,
	figureRemarks,
	figureSource,
	figureText,
	isTooFew,
	LEAST_POINTS,
	type ExploreChartInput,
	type FigurePair,
	type ScatterData,
	type ValuedFigure
} from '#lib/view/index.ts';
import type { ScenePoint } from '../scene/scene.ts';
import { nameList } from './chart-notes.ts';
import { seriesName } from './spread-words.ts';

type Input = ExploreChartInput;

/** The persons of an area in the year of a figure; null where they are not known. */
export function personsOf({ ref_area, time_period }: ValuedFigure, input: Input): number | null {
	return input.population.get(`${ref_area}|${time_period}`) ?? null;
}

/** The name of a pair: its area, and the parts of breakdowns that are no totals. */
export function pairName({ x, y }: FigurePair, { names }: Pick<Input, 'names'>): string {
	const [one, other] = [figureName(x, names), figureName(y, names)];
	return one.length >= other.length ? one : other;
}

/** A pair as a place that pointer and keys reach. */
export function pairPoint(
	pair: FigurePair,
	place: { x: number; y: number; row: number },
	{ input, data }: { input: Input; data: ScatterData }
): ScenePoint {
	const { names } = input;
	const { locale } = names;
	const line = (figure: ValuedFigure, series: string) =>
		m.explore_figure_series(
			{
				name: seriesName(series, names),
				value: figureText(figure, names),
				year: figure.time_period
			},
			{ locale }
		);
	const persons = input.chart.sized ? personsOf(pair.y, input) : null;
	const { projected_from: from = null } = input;
	const value = persons === null ? '' : formatNumber(persons, locale, 0);
	const isProjected = from !== null && pair.y.time_period >= from;
	const population = isProjected
		? m.explore_spread_population_projected({ value }, { locale })
		: m.explore_spread_population({ value }, { locale });
	const unique = (all: readonly string[]) => [...new Set(all)];
	return {
		...place,
		words: [
			pairName(pair, input),
			line(pair.x, data.x),
			line(pair.y, data.y),
			...(persons === null ? [] : [population]),
			...unique([...figureRemarks(pair.x, names), ...figureRemarks(pair.y, names)]),
			...unique([figureSource(pair.x, names), figureSource(pair.y, names)])
		],
		key: figureKey(pair.y)
	};
}

function missingWords(data: ScatterData, locale: Input['names']['locale']): string {
	const count = (all: readonly string[]) => ({ count: formatNumber(all.length, locale, 0) });
	const parts = [
		data.missing_x.length > 0 && m.explore_spread_missing_x(count(data.missing_x), { locale }),
		data.missing_y.length > 0 && m.explore_spread_missing_y(count(data.missing_y), { locale }),
		data.missing_both.length > 0 &&
			m.explore_spread_missing_both(count(data.missing_both), { locale }),
		data.other_year.length > 0 && m.explore_spread_missing_year(count(data.other_year), { locale })
	].filter((part) => part !== false);
	return parts.join(', ');
}

/** Which pairs are used and which are not, and why. */
export function pairNotes(data: ScatterData, { names }: Pick<Input, 'names'>): string[] {
	const { locale } = names;
	const { pairs, unplaced, year } = data;
	const all = pairs.length + unplaced.length;
	const count = formatNumber(all, locale, 0);
	const missing = missingWords(data, locale);
	const notes: string[] = [];
	if (year === null) {
		const differ = [...pairs, ...unplaced].filter(({ x, y }) => x.time_period !== y.time_period);
		const number = formatNumber(differ.length, locale, 0);
		notes.push(m.explore_spread_note_latest_pairs({ count: number, all: count }, { locale }));
		if (missing) notes.push(m.explore_spread_note_pairs_latest({ count, missing }, { locale }));
	} else if (missing) notes.push(m.explore_spread_note_pairs({ count, year, missing }, { locale }));
	else notes.push(m.explore_spread_note_pairs_all({ count, year }, { locale }));
	if (unplaced.length > 0) {
		const list = nameList(
			unplaced.map((pair) => pairName(pair, { names })),
			locale
		);
		notes.push(m.explore_spread_note_unplaced({ list }, { locale }));
	}
	return notes;
}

/** What is to be said of the axes and the line of a scatter. */
export function scatterNotes(data: ScatterData, input: Input): string[] {
	const { chart, names, relation } = input;
	const { locale } = names;
	const notes: string[] = [];
	for (const side of ['x', 'y'] as const) {
		if (chart.log && !data.log[side]) {
			const name = seriesName(data[side], names);
			notes.push(m.explore_spread_note_no_log({ name }, { locale }));
		}
	}
	if (!chart.trend || chart.joined || !relation) return notes;
	if (isTooFew(relation)) {
		const count = relation.too_few;
		notes.push(m.explore_spread_note_trend_few({ count, least: LEAST_POINTS }, { locale }));
	} else if (relation.regression) {
		const count = formatNumber(relation.n, locale, 0);
		const share = formatNumber(relation.regression.r_squared, locale, 2);
		const say =
			data.log.x || data.log.y ? m.explore_spread_note_trend_log : m.explore_spread_note_trend;
		notes.push(say({ count, share }, { locale }));
	}
	return notes;
}
