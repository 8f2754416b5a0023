import { m } from '#lib/i18n/index.ts';
import type { ExploreChartInput } from '../explore-input.ts';
import { groupFiguresBy } from '../group-figures-by.ts';
import { spreadChoice } from '../spread-choice.ts';
import type { ValuedFigure } from '../valued-figure.ts';
import { describeValues, type Distribution } from './describe-values.ts';
import { isTooFew, LEAST_POINTS } from './least-points.ts';
import { statisticNumber } from './statistic-number.ts';
import type { StatisticTable } from './statistic-table.ts';

/** The statistics of a distribution: of all economies, and of each group where a field groups them; null without figures. */
export async function distributionTable(input: ExploreChartInput): Promise<StatisticTable | null> {
	const { names, chart, population } = input;
	const { locale } = names;
	const choice = spreadChoice(input);
	if (!choice || choice.figures.length === 0) return null;
	const { figures } = choice;
	const field = chart.colour;
	const groups = [
		{ name: m.explore_stat_all({}, { locale }), figures },
		...(field
			? groupFiguresBy(figures, field, names).map(({ value, figures: members }) => ({
					name:
						value === null ? m.explore_spread_key_none({}, { locale }) : names.value(field, value),
					figures: members
				}))
			: [])
	];
	const weigh = (all: readonly ValuedFigure[]) =>
		all.map(({ value, ref_area, time_period }) => ({
			value,
			persons: population.get(`${ref_area}|${time_period}`) ?? null
		}));
	const found = await Promise.all(
		groups.map(async (group) => ({
			name: group.name,
			result: await describeValues(weigh(group.figures))
		}))
	);
	const write = (value: number) => statisticNumber(value, locale);
	const [all] = found;
	const whole = all && !isTooFew(all.result) ? all.result : null;
	const isWeighted = whole !== null && whole.weighted_n > 0;
	const cellsOf = (each: Distribution) => [
		write(each.n),
		write(each.mean),
		...(isWeighted ? [each.weighted_mean === null ? '–' : write(each.weighted_mean)] : []),
		write(each.deviation),
		write(each.minimum),
		write(each.lower_quartile),
		write(each.median),
		write(each.upper_quartile),
		write(each.maximum)
	];
	const columns = [
		m.explore_stat_group({}, { locale }),
		m.explore_stat_n({}, { locale }),
		m.explore_stat_mean({}, { locale }),
		...(isWeighted ? [m.explore_stat_weighted({}, { locale })] : []),
		m.explore_stat_deviation({}, { locale }),
		m.explore_stat_minimum({}, { locale }),
		m.explore_stat_lower({}, { locale }),
		m.explore_stat_median({}, { locale }),
		m.explore_stat_upper({}, { locale }),
		m.explore_stat_maximum({}, { locale })
	];
	const title = m.explore_stat_title_groups({}, { locale });
	if (!whole) {
		const facts = { count: figures.length, least: LEAST_POINTS };
		const notes = [m.explore_stat_few_sentence(facts, { locale })];
		return { title, columns, rows: [], notes, hasWords: false };
	}
	const few = m.explore_stat_too_few({ least: LEAST_POINTS }, { locale });
	return {
		title,
		columns,
		rows: found.map(({ name, result }) => ({
			name,
			cells: isTooFew(result) ? [write(result.too_few), few] : cellsOf(result)
		})),
		notes: [
			m.explore_stat_method_distribution({}, { locale }),
			...(isWeighted
				? [m.explore_stat_weighted_n({ count: whole.weighted_n, all: whole.n }, { locale })]
				: [])
		],
		hasWords: false
	};
}
