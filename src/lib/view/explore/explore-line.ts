import type { Breakdown, Figure } from '#lib/domain/index.ts';

/** The figures of one series, area and breakdown, of one source and release: what may be joined in a line. */
export interface ExploreLine extends Breakdown {
	key: string;
	series: string;
	ref_area: string;
	source: string;
	vintage: string;
	/** The unit of every value. */
	unit: string;
	/** What tells it from the other lines, in the reader's language. */
	name: string;
	/** In order of year; those without a value too. */
	figures: Figure[];
}
