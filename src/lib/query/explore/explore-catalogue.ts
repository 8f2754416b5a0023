import type { AreaFacts, ExploreCatalogue, SeriesFacts, TargetFacts } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** What the explorer's computing needs to know of series, areas, groups and targets; plain data, ready for a JSON file. */
export async function exploreCatalogue(
	database: Database,
	options?: RunOptions
): Promise<ExploreCatalogue> {
	await database.need(['areas', 'area_members', 'indicators', 'series', 'targets'], options);
	const series = await database.rows<SeriesFacts>(
		sql`SELECT series, indicator, source, vintage, series.unit_measure, aggregates, default_breakdown,
				first_year, last_year, direction, group_rule
			FROM series JOIN indicators USING (indicator)
			ORDER BY indicator, preference, series`,
		options
	);
	const areas = await database.rows<AreaFacts>(
		sql`SELECT ref_area, kind, region, income_group, ldc, lldc, sids FROM areas ORDER BY ref_area`,
		options
	);
	const groups = await database.rows<{ group_area: string; codes: string }>(
		sql`SELECT group_area, string_agg(DISTINCT ref_area, ';' ORDER BY ref_area) AS codes
			FROM area_members GROUP BY group_area ORDER BY group_area`,
		options
	);
	const targets = await database.rows<TargetFacts>(
		sql`SELECT target_id, indicator, breakdown, operator, value, unit, year, scope
			FROM targets
			WHERE confirmed AND indicator IS NOT NULL AND operator IS NOT NULL AND value IS NOT NULL
				AND unit IS NOT NULL
			ORDER BY target_id`,
		options
	);
	const members = Object.fromEntries(groups.map((row) => [row.group_area, row.codes.split(';')]));
	return { series, areas, members, targets };
}
