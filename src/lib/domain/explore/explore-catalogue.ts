import type { Area } from '../area.ts';
import type { Target } from '../framework.ts';
import type { Indicator, Series } from '../indicator.ts';

/** What computing needs to know of a series. */
export type SeriesFacts = Pick<
	Series,
	| 'series'
	| 'indicator'
	| 'source'
	| 'vintage'
	| 'unit_measure'
	| 'aggregates'
	| 'default_breakdown'
	| 'first_year'
	| 'last_year'
> &
	Pick<Indicator, 'direction' | 'group_rule'>;

/** What computing needs to know of an area. */
export type AreaFacts = Pick<
	Area,
	'ref_area' | 'kind' | 'region' | 'income_group' | 'ldc' | 'lldc' | 'sids'
>;

/** A target that a figure can be held against: confirmed, and a number to reach. */
export type TargetFacts = Pick<Target, 'target_id' | 'breakdown' | 'year' | 'scope'> & {
	[field in 'indicator' | 'operator' | 'value' | 'unit']: NonNullable<Target[field]>;
};

/** All that the explorer's computing knows beside the figures; plain data, so that it travels as JSON. */
export interface ExploreCatalogue {
	series: readonly SeriesFacts[];
	areas: readonly AreaFacts[];
	/** Members of each group, both by code. */
	members: Readonly<Record<string, readonly string[]>>;
	targets: readonly TargetFacts[];
}

/** The same by key. */
export interface CatalogueIndex {
	series: ReadonlyMap<string, SeriesFacts>;
	areas: ReadonlyMap<string, AreaFacts>;
	members: ReadonlyMap<string, readonly string[]>;
	targets: ReadonlyMap<string, TargetFacts>;
}

const INDEXES = new WeakMap<ExploreCatalogue, CatalogueIndex>();

/** The catalogue by key; made once for each catalogue. */
export function catalogueIndex(catalogue: ExploreCatalogue): CatalogueIndex {
	const known = INDEXES.get(catalogue);
	if (known !== undefined) return known;
	const index: CatalogueIndex = {
		series: new Map(catalogue.series.map((row) => [row.series, row])),
		areas: new Map(catalogue.areas.map((row) => [row.ref_area, row])),
		members: new Map(Object.entries(catalogue.members)),
		targets: new Map(catalogue.targets.map((row) => [row.target_id, row]))
	};
	INDEXES.set(catalogue, index);
	return index;
}
