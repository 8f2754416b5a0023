import type { LinkLayer, RuleConfidence } from '#lib/domain/index.ts';
import type { LayerCounts, YearBar } from '#lib/view/index.ts';

/** An activity in a list of a few. */
export interface ListedView {
	slug: string;
	title: string;
	/** The language of the title where it is known. */
	lang: 'en' | 'fr' | null;
	/** Who and when: `World Bank · 2021`. */
	facts: string;
	/** Null where it stands in the list by its place, not by a link. */
	layer: LinkLayer | null;
	confidence: RuleConfidence | null;
}

/** The activities of a line, a goal or an area. */
export interface ActivitySectionView {
	/** All of them; of an area those without a link, too. */
	total: number;
	/** Of an area, those with at least one link of the layer. */
	counts: LayerCounts;
	/** Titles of sources, those with most first. */
	sources: ({ name: string } & LayerCounts)[];
	years: { bars: YearBar[]; unknown: number };
	first: ListedView[];
	/** The register's address of the whole list, without the locale. */
	register: string;
}
