import fc from 'fast-check';
import {
	BREAKDOWN_DIMENSIONS,
	EXPLORE_CHARTS,
	EXPLORE_FIELDS,
	EXPLORE_VERSION,
	NATURE,
	OBS_STATUS,
	type BreakdownDimension,
	type ExploreView,
	type Transformation
} from '#lib/domain/index.ts';

const CODES: Record<BreakdownDimension, string[]> = {
	sex: ['_T', 'F', 'M'],
	age: ['_T', 'Y15T24', 'Y_GE15'],
	urbanisation: ['_T', 'U', 'R'],
	education_lev: ['_T', 'PRIMAR', 'UPPSEC'],
	composite_breakdown: ['_T', 'SKILL_COPA', 'SPEED_10MBPS']
};
const SERIES = ['ITU_AGG.I99H', 'WB_WDI.IT_NET_USER_ZS', 'UNSD_SDG.IT_USE_II99', 'ITU_DDD.I99H'];
const AREAS = ['001', '199', 'ITU_AFR', '404', '686', 'all', 'members:199', 'members:ITU_AFR'];

const some = <Value>(values: readonly Value[]) =>
	fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const year = fc.integer({ min: 1960, max: 2030 });
const groups = fc.uniqueArray(fc.constantFrom('199', 'ITU_AFR', '202'), { minLength: 1 });

const transformation: fc.Arbitrary<Transformation> = fc.oneof(
	fc.record({ kind: fc.constant('index'), year }),
	fc.record({
		kind: fc.constant('change'),
		years: fc.integer({ min: 1, max: 100 }),
		as: fc.constantFrom('difference', 'percent')
	}),
	fc
		.record({ kind: fc.constant('cagr'), from: year, span: fc.integer({ min: 1, max: 40 }) })
		.map(({ from, span }) => ({ kind: 'cagr', from, to: from + span }) as const),
	fc.record({ kind: fc.constant('per_capita'), per: fc.constantFrom(1, 100, 1000) }),
	fc.record({ kind: fc.constant('rank'), first: fc.constantFrom('highest', 'lowest') }),
	fc.constant({ kind: 'z_score' } as const),
	fc.record({
		kind: fc.constant('group_mean'),
		groups,
		weight: fc.constantFrom('population', 'none')
	}),
	fc.record({ kind: fc.constant('gap_to_target'), target: fc.constantFrom('SDG-17.8', 'wsis_1') }),
	fc.record({
		kind: fc.constant('gap_between'),
		dimension: fc.constant('sex'),
		code: fc.constant('F'),
		other: fc.constant('M'),
		as: fc.constantFrom('difference', 'ratio')
	}),
	fc.record({ kind: fc.constant('moving_average'), years: fc.integer({ min: 2, max: 30 }) })
);

const chart = fc.record(
	{
		kind: fc.constantFrom(...EXPLORE_CHARTS),
		year,
		x: fc.constantFrom(...SERIES),
		y: fc.constantFrom(...SERIES),
		sized: fc.boolean(),
		joined: fc.boolean(),
		trend: fc.boolean(),
		colour: fc.constantFrom(...EXPLORE_FIELDS),
		panel: fc.constantFrom(...EXPLORE_FIELDS),
		log: fc.boolean()
	},
	{ requiredKeys: ['kind'] }
);

const pivot = fc
	.record({
		rows: fc.uniqueArray(fc.constantFrom(...EXPLORE_FIELDS), { maxLength: 6 }),
		columns: fc.uniqueArray(fc.constantFrom(...EXPLORE_FIELDS), { maxLength: 6 }),
		pages: fc.uniqueArray(fc.constantFrom(...EXPLORE_FIELDS), { maxLength: 6 }),
		word: fc.constantFrom('2020', 'F', 'Kenya'),
		totals: fc.boolean()
	})
	.map(({ word, ...own }) => ({ ...own, page: own.pages.map(() => word) }));

const title = fc
	.string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
	.filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text) && text.length <= 200);

const own = fc.uniqueArray(
	fc.record({
		name: fc.constantFrom('mine', 'budget_2024', 'T1'),
		file: fc.constantFrom('mine.csv', 'Budget été.xlsx', '<script>.csv'),
		sha256: fc.string({
			minLength: 64,
			maxLength: 64,
			unit: fc.constantFrom(...'0123456789abcdef')
		})
	}),
	{ selector: ({ name }) => name }
);

/** Any view that a reader may come to. */
export const exploreViewArbitrary: fc.Arbitrary<ExploreView> = fc.record({
	version: fc.constant(EXPLORE_VERSION),
	title: fc.option(title),
	selection: fc
		.record({
			series: some(SERIES),
			areas: some(AREAS),
			years: fc.tuple(fc.option(year), fc.option(fc.integer({ min: 0, max: 40 }))),
			breakdown: fc
				.record(
					Object.fromEntries(
						BREAKDOWN_DIMENSIONS.map((dimension) => [
							dimension,
							fc.uniqueArray(fc.constantFrom(...CODES[dimension]), { minLength: 1 })
						])
					),
					{ requiredKeys: [] }
				)
				.map((codes) => ({ ...codes })),
			hide_status: some(OBS_STATUS),
			hide_nature: some(NATURE),
			absent: fc.boolean()
		})
		.map(({ years: [from, span], ...rest }) => ({
			...rest,
			from,
			to: span === null ? null : (from ?? 1990) + span
		})),
	transformations: fc.array(transformation, { maxLength: 12 }),
	chart: chart.map((parts) => ({ ...parts })),
	pivot: fc.option(pivot),
	sql: fc.option(fc.string({ minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== '')),
	own
});
