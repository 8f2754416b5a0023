import { m, type Locale } from '#lib/i18n/index.ts';
import type { ExploreChartInput } from '../explore-input.ts';
import { scatterData, scatterRelation } from '../scatter-data.ts';
import { isTooFew, LEAST_POINTS } from './least-points.ts';
import type { Regression } from './regression.ts';
import { statisticNumber } from './statistic-number.ts';
import type { StatisticTable } from './statistic-table.ts';

function regressionRows(line: Regression, locale: Locale): StatisticTable['rows'] {
	const write = (value: number) => statisticNumber(value, locale);
	const reach = line.t * line.slope_error;
	return [
		{
			name: m.explore_stat_slope({}, { locale }),
			cells: [
				write(line.slope),
				m.explore_stat_slope_meaning(
					{
						low: write(line.slope - reach),
						high: write(line.slope + reach),
						error: write(line.slope_error)
					},
					{ locale }
				)
			]
		},
		{
			name: m.explore_stat_intercept({}, { locale }),
			cells: [
				write(line.intercept),
				m.explore_stat_intercept_meaning({ error: write(line.intercept_error) }, { locale })
			]
		},
		{
			name: m.explore_stat_r_squared({}, { locale }),
			cells: [write(line.r_squared), m.explore_stat_r_squared_meaning({}, { locale })]
		},
		{
			name: m.explore_stat_p({}, { locale }),
			cells: [
				line.p < 0.001 ? m.explore_stat_below({}, { locale }) : write(line.p),
				m.explore_stat_p_meaning({}, { locale })
			]
		}
	];
}

/** The statistics of a scatter in words; null where there are no two series. */
export async function relationTable(input: ExploreChartInput): Promise<StatisticTable | null> {
	const { names } = input;
	const { locale } = names;
	const data = scatterData(input);
	if (!data) return null;
	const relation = input.relation ?? (await scatterRelation(data));
	const table: StatisticTable = {
		title: m.explore_stat_title_pairs({}, { locale }),
		columns: [
			m.explore_stat_measure({}, { locale }),
			m.explore_stat_value({}, { locale }),
			m.explore_stat_meaning({}, { locale })
		],
		rows: [],
		notes: [],
		hasWords: true
	};
	if (isTooFew(relation)) {
		const facts = { count: relation.too_few, least: LEAST_POINTS };
		return { ...table, notes: [m.explore_stat_few_sentence(facts, { locale })] };
	}
	const none = m.explore_stat_none({}, { locale });
	const write = (value: number | null) => (value === null ? none : statisticNumber(value, locale));
	const { n, pearson, spearman, regression } = relation;
	const logged = (['x', 'y'] as const)
		.filter((side) => data.log[side])
		.map((side) => names.series(data[side])?.name ?? data[side]);
	const axes = new Intl.ListFormat(locale).format(logged);
	return {
		...table,
		rows: [
			{
				name: m.explore_stat_n({}, { locale }),
				cells: [write(n), m.explore_stat_pairs_n({}, { locale })]
			},
			{
				name: m.explore_stat_pearson({}, { locale }),
				cells: [write(pearson), m.explore_stat_pearson_meaning({}, { locale })]
			},
			{
				name: m.explore_stat_spearman({}, { locale }),
				cells: [write(spearman), m.explore_stat_spearman_meaning({}, { locale })]
			},
			...(regression ? regressionRows(regression, locale) : [])
		],
		notes: [
			...(logged.length > 0 ? [m.explore_stat_log({ axes }, { locale })] : []),
			m.explore_stat_method_regression({ freedom: n - 2 }, { locale }),
			m.explore_stat_caution_cause({}, { locale }),
			m.explore_stat_caution_sample({}, { locale })
		]
	};
}
