import type { AreaKind, Indicator, IndicatorLink, Target } from '#lib/domain/index.ts';
import type { ManifestFile } from '#lib/catalogue/index.ts';
import type { ChartTarget, FrameSource } from '#lib/charts/index.ts';
import type { BreakdownSection, EconomyView, LineView } from '#lib/view/index.ts';

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
	file: Pick<ManifestFile, 'path' | 'sha256' | 'bytes' | 'rows'> & { columns: string[] };
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

/** What stands in the part on definition and sources. */
export interface IndicatorNotes {
	series: SeriesChoice[];
	links: LinkWords[];
	targets: (Target & { name: string })[];
	revisions: RevisionWords[];
	revisionTitles: { before: string; after: string } | null;
}

/** An indicator without its words, which a page holds in the reader's language only. */
export type IndicatorFacts = Omit<
	Indicator,
	'name_en' | 'name_fr' | 'definition_en' | 'definition_fr'
>;

/** The view of a line chart whose table may stand in the page as a part of its own. */
export type LineWithTable = Omit<LineView, 'table'> & Partial<Pick<LineView, 'table'>>;

/** What an indicator page says around its charts. */
export interface IndicatorPage {
	indicator: IndicatorFacts;
	name: string;
	definition: string;
	series: SeriesChoice[];
	/** The series that the breakdowns show, and the codes of each. */
	broken: { series: string; codes: string[] }[];
	/** The breakdown codes that its line chart offers. */
	lineCodes: string[];
	/** What its preferred figures say, in a sentence. */
	finding: string;
	chartTarget: ChartTarget | null;
	hasEconomies: boolean;
}

/** The figures that the prerendered charts show, loaded when a chart comes alive. */
export interface IndicatorFigures {
	/** `[ref_area, kind, slug, name]` of all areas. */
	areas: [string, AreaKind, string | null, string][];
	/** `[ref_area, income_group, ldc]` of economies, where targets of the indicator differ by them. */
	traits: [string, string | null, boolean][];
	line: LineWithTable;
	economy: EconomyView;
	sections: BreakdownSection[];
}
