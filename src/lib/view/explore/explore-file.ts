import type {
	BreakdownDimension,
	ExploreCatalogue,
	Indicator,
	Series,
	Source
} from '#lib/domain/index.ts';

/** An indicator as the picker finds it, named in the reader's language. */
export interface ExploreIndicator extends Pick<
	Indicator,
	'indicator' | 'topic' | 'limit_low' | 'limit_high'
> {
	name: string;
	/** Its codes in the SDG framework and the Core List. */
	codes: string[];
}

/** What of a series is needed beside what computing knows: its file, and what can be chosen in it. */
export interface ExploreSeriesFile extends Pick<
	Series,
	'series' | 'source_code' | 'preference' | 'economies' | 'values'
> {
	file: { path: string; sha256: string; bytes: number; rows: number; columns: string[] };
	/** Codes of each dimension that it breaks down, the total among them where it has one. */
	codes: Partial<Record<BreakdownDimension, string[]>>;
	/** Years in which any area has a value. */
	years: number[];
}

/** A source as the foot of a chart names it, in the reader's language. */
export interface ExploreSource extends Pick<
	Source,
	'source' | 'publisher' | 'vintage' | 'licence' | 'licence_url'
> {
	title: string;
	cautions: string | null;
}

/** All that the explorer's choices are made from, in one language: the file `catalogue.json`. */
export interface ExploreFile {
	catalogue: ExploreCatalogue;
	indicators: ExploreIndicator[];
	series: ExploreSeriesFile[];
	/** `[ref_area, name, iso3, slug]` of all areas. */
	areas: [string, string, string | null, string | null][];
	sources: ExploreSource[];
	/** Names of targets by their ids. */
	targets: Record<string, string>;
	/** The file of the population of every area and year. */
	population: ExploreSeriesFile['file'];
}

/** What of the file a chart is drawn with, wherever its figures come from. */
export interface ChartFile extends Omit<ExploreFile, 'series' | 'population'> {
	series: Omit<ExploreSeriesFile, 'file' | 'years'>[];
}

/** The part of the file that the figures of some series and areas need. */
export function partOfFile(
	file: ExploreFile,
	{ series, areas }: { series: ReadonlySet<string>; areas: ReadonlySet<string> }
): ExploreFile {
	const facts = file.catalogue.series.filter((row) => series.has(row.series));
	const indicators = new Set(facts.map(({ indicator }) => indicator));
	const sources = new Set(facts.map(({ source }) => source));
	return {
		catalogue: {
			series: facts,
			areas: file.catalogue.areas.filter(({ ref_area }) => areas.has(ref_area)),
			members: {},
			targets: []
		},
		indicators: file.indicators.filter(({ indicator }) => indicators.has(indicator)),
		series: file.series.filter((row) => series.has(row.series)),
		areas: file.areas.filter(([code]) => areas.has(code)),
		sources: file.sources.filter(({ source }) => sources.has(source)),
		targets: {},
		population: file.population
	};
}
