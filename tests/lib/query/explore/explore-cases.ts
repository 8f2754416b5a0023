import fc from 'fast-check';
import {
	BREAKDOWN_DIMENSIONS,
	NATURE,
	OBS_STATUS,
	type BreakdownDimension,
	type ExploreCatalogue,
	type ExploreSelection,
	type Transformation
} from '#lib/domain/index.ts';

/** What both ways compute. */
export interface ExploreCase {
	selection: ExploreSelection;
	transformations: Transformation[];
}

/** Tables that an explorer's query may name. */
export const TABLES = [
	'observations',
	'series',
	'areas',
	'area_members',
	'indicators',
	'population',
	'targets'
];

/** The codes of each dimension that a series has, beside its defaults. */
export type Codes = ReadonlyMap<string, Partial<Record<BreakdownDimension, readonly string[]>>>;

/** Generated selections with transformations, the same for the same seed; those of one series beside each other. */
export function exploreCases(
	catalogue: ExploreCatalogue,
	codes: Codes,
	{ seed, count }: { seed: number; count: number }
): ExploreCase[] {
	const groups = Object.keys(catalogue.members);
	const economies = catalogue.areas.filter(({ kind }) => kind === 'economy');
	const area = fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...economies.map(({ ref_area }) => ref_area)) },
		{ weight: 3, arbitrary: fc.constantFrom(...groups, '001', 'ITU_DVG', 'ITU_DVD') },
		{ weight: 3, arbitrary: fc.constantFrom(...groups.map((group) => `members:${group}`)) },
		{ weight: 1, arbitrary: fc.constantFrom('810', 'XXX', 'members:XXX') }
	);
	const areas = fc.oneof(
		{ weight: 6, arbitrary: fc.uniqueArray(area, { minLength: 1, maxLength: 6 }) },
		{ weight: 1, arbitrary: fc.constantFrom(['all'], ['001', 'all'], ['404', 'all', '199']) }
	);
	const year = fc.integer({ min: 2005, max: 2024 });
	const years = fc.oneof(
		fc.constant({ from: null, to: null }),
		year.map((from) => ({ from, to: null })),
		year.map((to) => ({ from: null, to })),
		fc.tuple(year, fc.nat({ max: 12 })).map(([from, more]) => ({ from, to: from + more }))
	);
	const one = fc.constantFrom(...catalogue.series.map(({ series }) => series)).chain((series) =>
		fc.record({
			series: fc
				.uniqueArray(fc.constantFrom(...catalogue.series.map((row) => row.series)), {
					maxLength: 2
				})
				.map((others) => [series, ...others.filter((other) => other !== series)]),
			areas,
			years,
			breakdown: fc.oneof(fc.constant({}), breakdownOf(codes.get(series) ?? {})),
			hide_status: fc.oneof(fc.constant([]), fc.subarray([...OBS_STATUS], { maxLength: 3 })),
			hide_nature: fc.oneof(fc.constant([]), fc.subarray([...NATURE], { maxLength: 2 })),
			absent: fc.boolean(),
			transformations: fc.array(transformation(catalogue, codes.get(series) ?? {}), {
				maxLength: 3
			})
		})
	);
	return fc
		.sample(one, { seed, numRuns: count })
		.map(({ years: { from, to }, transformations, ...rest }) => ({
			selection: { ...rest, from, to },
			transformations
		}))
		.toSorted((a, b) => (String(a.selection.series[0]) < String(b.selection.series[0]) ? -1 : 1));
}

type SeriesCodes = Partial<Record<BreakdownDimension, readonly string[]>>;

function breakdownOf(codes: SeriesCodes): fc.Arbitrary<ExploreSelection['breakdown']> {
	const parts = BREAKDOWN_DIMENSIONS.filter((one) => (codes[one] ?? []).length > 1).map(
		(dimension) =>
			fc
				.subarray([...(codes[dimension] ?? [])], { minLength: 1 })
				.map((chosen) => [dimension, chosen.slice(0, 3)] as const)
	);
	if (parts.length === 0) return fc.constant({});
	return fc.oneof(...parts.map((part) => part.map((entry) => Object.fromEntries([entry]))));
}

function transformation(
	catalogue: ExploreCatalogue,
	codes: SeriesCodes
): fc.Arbitrary<Transformation> {
	const year = fc.integer({ min: 2005, max: 2024 });
	const groups = Object.keys(catalogue.members);
	const dimension =
		BREAKDOWN_DIMENSIONS.find((one) => (codes[one] ?? []).length > 1) ?? ('sex' as const);
	const code = fc.constantFrom(...(codes[dimension] ?? ['F']), 'M', 'F');
	return fc.oneof(
		fc.record({ kind: fc.constant('index' as const), year }),
		fc.record({
			kind: fc.constant('change' as const),
			years: fc.integer({ min: 1, max: 5 }),
			as: fc.constantFrom('difference' as const, 'percent' as const)
		}),
		fc
			.tuple(year, fc.integer({ min: -1, max: 8 }))
			.map(([from, more]) => ({ kind: 'cagr' as const, from, to: from + more })),
		fc.record({
			kind: fc.constant('per_capita' as const),
			per: fc.constantFrom(1 as const, 100 as const, 1000 as const)
		}),
		fc.record({
			kind: fc.constant('rank' as const),
			first: fc.constantFrom('highest' as const, 'lowest' as const)
		}),
		fc.constant({ kind: 'z_score' as const }),
		fc.record({
			kind: fc.constant('group_mean' as const),
			groups: fc.uniqueArray(fc.constantFrom(...groups, 'XXX'), { maxLength: 3 }),
			weight: fc.constantFrom('population' as const, 'none' as const)
		}),
		fc.record({
			kind: fc.constant('gap_to_target' as const),
			target: fc.constantFrom(...catalogue.targets.map(({ target_id }) => target_id), 'NONE')
		}),
		fc.record({
			kind: fc.constant('gap_between' as const),
			dimension: fc.constant(dimension),
			code,
			other: code,
			as: fc.constantFrom('difference' as const, 'ratio' as const)
		}),
		fc.record({
			kind: fc.constant('moving_average' as const),
			years: fc.integer({ min: 1, max: 5 })
		})
	);
}
