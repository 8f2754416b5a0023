import type { FrameSource } from '#lib/charts/index.ts';
import type { Indicator, Observation } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** The figures of an area's profile as its file holds them, with what their words need. */
export interface AreaFigures {
	/** The names of the fields of each row. */
	fields: (keyof Observation)[];
	rows: Observation[keyof Observation][][];
	/** The indicator of each series. */
	series: Record<string, Pick<Indicator, 'indicator' | 'name_en' | 'name_fr'>>;
	/** The sources in each language. */
	sources: Record<Locale, FrameSource[]>;
}
