import type { AreaFacts, ExploreCatalogue, SeriesFacts } from '#lib/domain/index.ts';
import type {
	ExploreFile,
	ExploreIndicator,
	ExploreSeriesFile,
	ExploreSource
} from '../explore-file.ts';

/** The parts that are not of one indicator. */
export const COMMON_PARTS = [
	'area-economies',
	'area-groups',
	'group-members',
	'all-targets'
] as const;
export type CommonPart = (typeof COMMON_PARTS)[number];

/** What an address is read by, and which parts a view needs: everything else of the explorer's file is in parts. */
export interface ExploreIndex {
	/** The codes of all areas by kind. */
	kinds: Record<AreaFacts['kind'], string[]>;
	/** Groups whose members are known. */
	groups: string[];
	/** Of each indicator, in the order of their slugs: its slug, the series shown first, the others. */
	series: [indicator: string, ...series: string[]][];
	population: ExploreSeriesFile['file'];
}

/** An economy, a group or another area: code, name, ISO3, slug, and for economies what computing needs to know. */
export interface AreasPart {
	areas: ExploreFile['areas'];
	/** `[region, income group, LDC, LLDC, SIDS]` of each; without them areas have none of it. */
	facts?: [string | null, string | null, 0 | 1, 0 | 1, 0 | 1][];
}

/** One indicator with its series and their sources. */
export interface IndicatorPart {
	indicator: ExploreIndicator;
	facts: SeriesFacts[];
	series: ExploreSeriesFile[];
	sources: ExploreSource[];
}

/** What there is of each part; what a view does not need is left out. */
export interface ExploreParts {
	'area-economies'?: AreasPart;
	'area-groups'?: AreasPart;
	'group-members'?: ExploreCatalogue['members'];
	'all-targets'?: { targets: ExploreCatalogue['targets']; names: ExploreFile['targets'] };
	indicators: IndicatorPart[];
}
