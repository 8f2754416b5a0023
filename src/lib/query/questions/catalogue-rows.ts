import type { Indicator } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** An indicator with what we hold of it. Lists are separated by `;`, null where empty. */
export interface CatalogueRow extends Indicator {
	/** The series that is shown first, and how far it reaches. */
	series: string | null;
	economies: number;
	first_year: number | null;
	last_year: number | null;
	series_count: number;
	sources: string | null;
	action_lines: string | null;
	goals: string | null;
}

/** The catalogue: every indicator with its coverage and links, by topic and indicator. */
export async function catalogueRows(
	database: Database,
	options?: RunOptions
): Promise<CatalogueRow[]> {
	await database.need(['indicators', 'series', 'indicator_links'], options);
	return database.rows(
		sql`WITH held AS (
				SELECT indicator, count(*) AS series_count,
					string_agg(DISTINCT source, ';' ORDER BY source) AS sources
				FROM series GROUP BY indicator
			), first AS (
				SELECT indicator, series, economies, first_year, last_year FROM series
				QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY preference, series) = 1
			), linked AS (
				SELECT indicator,
					string_agg(DISTINCT code, ';' ORDER BY code) FILTER (kind = 'action_line') AS action_lines,
					string_agg(DISTINCT code, ';' ORDER BY code) FILTER (kind = 'goal') AS goals
				FROM indicator_links GROUP BY indicator
			)
			SELECT indicators.*, first.series, coalesce(first.economies, 0) AS economies, first.first_year,
				first.last_year, coalesce(held.series_count, 0) AS series_count, held.sources,
				linked.action_lines, linked.goals
			FROM indicators LEFT JOIN held USING (indicator) LEFT JOIN first USING (indicator)
			LEFT JOIN linked USING (indicator)
			ORDER BY topic, indicator`,
		options
	);
}
