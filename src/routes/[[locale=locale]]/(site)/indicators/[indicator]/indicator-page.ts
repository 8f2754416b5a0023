import type { Indicator, IndicatorLink, Target } from '#lib/domain/index.ts';
import type { ManifestFile } from '#lib/catalogue/index.ts';
import type { ChartTarget, FrameSource } from '#lib/charts/index.ts';
import type { BreakdownSection, IndicatorView } from '#lib/view/index.ts';

/** A series of the indicator, with its file and its source in the reader's language. */
export interface SeriesChoice {
	series: string;
	source_code: string;
	unit: string;
	aggregates: string | null;
	default_breakdown: string | null;
	first_year: number;
	last_year: number;
	values: number;
	economies: number;
	file: ManifestFile;
	source: FrameSource;
	cautions: string | null;
	non_commercial: boolean;
}

/** An action line or goal that an indicator is linked to, in the reader's language. */
export interface LinkWords extends IndicatorLink {
	name: string;
}

/** A revision of the World's figure between two vintages. */
export interface RevisionWords {
	year: number;
	before: string;
	after: string;
}

/** What an indicator page is given. */
export interface IndicatorPage {
	indicator: Indicator;
	name: string;
	definition: string;
	series: SeriesChoice[];
	links: LinkWords[];
	targets: (Target & { name: string })[];
	chartTarget: ChartTarget | null;
	revisions: RevisionWords[];
	revisionTitles: { before: string; after: string } | null;
	/** `[ref_area, kind, slug, name]` of the economies, and of the groups that the charts name. */
	areas: [string, string, string | null, string][];
	view: IndicatorView;
	sections: BreakdownSection[];
}
