import type { Locale } from '#lib/i18n/index.ts';
import type { AreaProfileRow } from '#lib/query/index.ts';
import {
	flagWords,
	formatValue,
	summariseSpark,
	unitWords,
	type FlagWords,
	type LinePoint,
	type Spark
} from '#lib/view/index.ts';
import { indicatorName } from './localized-words.ts';
import { seriesFacts } from './series-facts.server.ts';
import { siteData } from './site-data.server.ts';

/** An area's latest figure in an indicator, in the reader's language, with the figures before it. */
export interface ProfileFigure {
	indicator: string;
	topic: string;
	name: string;
	unit: string;
	value: string;
	year: number;
	flags: FlagWords[];
	/** Key of `sources`. */
	source: string;
	spark: Spark;
	/** The spark in words. */
	label: string;
}

/** A row of an area's profile in a language. */
export async function profileFigure(row: AreaProfileRow, locale: Locale): Promise<ProfileFigure> {
	const { indicators, series } = await siteData();
	const indicator = indicators.find((own) => own.indicator === row.indicator);
	const own = series.find((each) => each.series === row.series);
	if (!indicator || !own) throw new Error(`${row.series}: no indicator or no series`);
	const points = row.points.map((point): LinePoint => ({
		year: point.time_period,
		value: point.obs_value,
		text: null,
		status: point.obs_status,
		nature: null,
		comment: null
	}));
	return {
		indicator: row.indicator,
		topic: indicator.topic,
		name: indicatorName(indicator, locale),
		unit: unitWords(row.unit_measure, locale),
		value: row.obs_text ?? formatValue(row.obs_value, row.unit_measure, locale),
		year: row.time_period,
		flags: flagWords({ status: row.obs_status, nature: row.nature }, locale),
		source: own.source,
		spark: { points, years: (await seriesFacts(own)).years },
		label: summariseSpark(points, row.unit_measure, locale)
	};
}
