import type { Source } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** A source with what we hold of it. */
export interface SourceRow extends Source {
	series: number;
	indicators: number;
	observations: number;
	first_year: number | null;
	last_year: number | null;
}

/** Every source with its coverage, by code. */
export async function sourcesList(database: Database, options?: RunOptions): Promise<SourceRow[]> {
	await database.need(['sources', 'series'], options);
	return database.rows(
		sql`SELECT sources.*, count(series.series) AS series,
				count(DISTINCT series.indicator) AS indicators,
				coalesce(sum(series.observations), 0) AS observations,
				min(series.first_year) AS first_year, max(series.last_year) AS last_year
			FROM sources LEFT JOIN series ON series.source = sources.source
			GROUP BY ALL
			ORDER BY sources.source`,
		options
	);
}
