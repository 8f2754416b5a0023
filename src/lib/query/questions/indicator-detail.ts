import type { Indicator, IndicatorLink, Series, Source, Target } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** All that is known of an indicator but its figures. */
export interface IndicatorDetail {
	indicator: Indicator;
	/** In order of preference. */
	series: Series[];
	/** Of the series, by code. */
	sources: Source[];
	links: IndicatorLink[];
	targets: Target[];
}

/** An indicator with its series, sources, links and targets, or null where there is none. */
export async function indicatorDetail(
	database: Database,
	params: { indicator: string },
	options?: RunOptions
): Promise<IndicatorDetail | null> {
	await database.need(['indicators', 'series', 'sources', 'indicator_links', 'targets'], options);
	const is = sql`indicator = ${params.indicator}`;
	const [indicator] = await database.rows<Indicator>(
		sql`SELECT * FROM indicators WHERE ${is}`,
		options
	);
	if (indicator === undefined) return null;
	return {
		indicator,
		series: await database.rows(
			sql`SELECT * FROM series WHERE ${is} ORDER BY preference, series`,
			options
		),
		sources: await database.rows(
			sql`SELECT * FROM sources WHERE source IN (SELECT source FROM series WHERE ${is})
				ORDER BY source`,
			options
		),
		links: await database.rows(
			sql`SELECT * FROM indicator_links WHERE ${is} ORDER BY layer, kind, code, confidence, basis`,
			options
		),
		targets: await database.rows(sql`SELECT * FROM targets WHERE ${is} ORDER BY target_id`, options)
	};
}
