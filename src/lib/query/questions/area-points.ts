import { BREAKDOWN_DIMENSIONS, type Nature, type ObsStatus } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { ident, isAmong, sql, type Sql } from '../sql.ts';
import { defaultCode } from './observation-parts.ts';

/** A year's figure. */
export interface Point {
	time_period: number;
	obs_value: number;
	obs_status: ObsStatus;
	nature: Nature | null;
}

/** An indicator's latest figure for an area, with all its figures of the same series. */
export interface AreaPoints extends Point {
	ref_area: string;
	indicator: string;
	series: string;
	unit_measure: string;
	obs_text: string | null;
	/** Every year with a value, in order; the last is the latest figure. */
	points: Point[];
}

/**
 * Figures of areas, for each indicator of one series: of those that have a value for the area in
 * what they show first, the most preferred; a series of aggregates counts as the one that names it.
 */
export function chosenFigures(areas: readonly string[] | undefined): Sql {
	const codes = BREAKDOWN_DIMENSIONS.map(
		(dimension) =>
			sql`${defaultCode(sql`any_value(own.default_breakdown)`, dimension)} AS ${ident(dimension)}`
	);
	const dimensions = BREAKDOWN_DIMENSIONS.map((dimension) => ident(dimension));
	// Joins on the first place and on codes read once: windows over whole rows are slow in the browser.
	return sql`(
		WITH preferred AS (
			SELECT own.indicator, own.series, ${codes}, any_value(own.preference) AS preference,
				least(any_value(own.preference), min(namer.preference)) AS place
			FROM series AS own LEFT JOIN series AS namer
				ON namer.aggregates = own.series AND namer.indicator = own.indicator
			GROUP BY own.indicator, own.series
		), candidates AS (
			SELECT indicator, series, ${dimensions},
				row_number() OVER (ORDER BY place, preference, series) AS choice
			FROM preferred
		), figures AS (
			SELECT candidates.indicator, candidates.choice, observations.*
			FROM observations JOIN candidates USING (series, ${dimensions})
			WHERE ${isAmong(sql`ref_area`, areas)} AND obs_value IS NOT NULL
		), first AS (
			SELECT ref_area, indicator, min(choice) AS choice FROM figures GROUP BY ref_area, indicator
		)
		SELECT figures.* FROM figures JOIN first USING (ref_area, indicator, choice)
	)`;
}

/** Every indicator's figures for areas (all where absent), by area and indicator. */
export async function areaPoints(
	database: Database,
	{ areas }: { areas?: readonly string[] },
	options?: RunOptions
): Promise<AreaPoints[]> {
	await database.need(['observations', 'series'], options);
	const rows = await database.rows<Omit<AreaPoints, 'points'>>(
		sql`SELECT ref_area, indicator, series, unit_measure, time_period, obs_value, obs_text, obs_status,
				nature
			FROM ${chosenFigures(areas)}
			ORDER BY ref_area, indicator, time_period`,
		options
	);
	const found: AreaPoints[] = [];
	for (const row of rows) {
		const { time_period, obs_value, obs_status, nature } = row;
		const last = found.at(-1);
		const same = last?.ref_area === row.ref_area && last.indicator === row.indicator;
		const points = same ? last.points : [];
		points.push({ time_period, obs_value, obs_status, nature });
		if (same) found.pop();
		found.push({ ...row, points });
	}
	return found;
}
