import type { YearCoverage } from '#lib/view/index.ts';

/** The catalogue of indicators in the reader's language, with what its filters choose from. */
export interface CatalogueData {
	/** How many economies there are. */
	total: number;
	indicators: {
		indicator: string;
		topic: string;
		name: string;
		unit: string;
		/** SDG indicator and Core List codes. */
		codes: string[];
		custodians: string[];
		sources: string[];
		/** Action lines, official or thematic. */
		lines: string[];
		goals: string[];
		/** Economies with a figure. */
		economies: number;
		coverage: YearCoverage[];
	}[];
	lines: { code: string; name: string }[];
	goals: { code: string; name: string }[];
	sources: { code: string; name: string }[];
}
