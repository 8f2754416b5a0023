import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { ident, join, sql } from '../sql.ts';
import { areaPoints, chosenFigures, type AreaPoints } from './area-points.ts';

/** Which profiles. */
export interface AreaProfilesParams {
	/** All areas where absent: quicker than one after another. */
	areas?: readonly string[];
	/** The group whose members are ranked; all economies where absent. */
	peers?: string;
	/** How many years before the area's latest year a peer's figure may be from; 4. */
	within?: number;
}

/** An indicator's latest figure for an area and its place among its peers. */
export interface AreaProfileRow extends AreaPoints {
	/** From 1, the best first where the indicator has a direction; null where it is no such economy. */
	rank: number | null;
	/** The economies ranked. */
	peers: number;
}

interface Place {
	ref_area: string;
	indicator: string;
	rank: number | null;
	peers: number;
}

/** Every indicator's latest figure, history and rank for areas, by area and indicator. */
export async function areaProfiles(
	database: Database,
	{ areas, peers, within = 4 }: AreaProfilesParams,
	options?: RunOptions
): Promise<AreaProfileRow[]> {
	const tables = ['observations', 'series', 'indicators', 'areas', 'area_members'];
	await database.need(tables, options);
	const isPeer =
		peers === undefined
			? sql`TRUE`
			: sql`ref_area IN (SELECT ref_area FROM area_members WHERE group_area = ${peers})`;
	const codes = BREAKDOWN_DIMENSIONS.map((dimension) => ident(dimension));
	const sameCodes = codes.map((code) => sql`peer.${code} = years.${code}`);
	const points = await areaPoints(database, areas === undefined ? {} : { areas }, options);
	const places = await database.rows<Place>(
		// Joins and arg_max where windows would do: those are slow in the browser.
		sql`WITH chosen AS MATERIALIZED (
				SELECT ref_area, indicator, series, time_period, ${codes} FROM ${chosenFigures(areas)}
			), last AS (
				SELECT ref_area, indicator, max(time_period) AS time_period
				FROM chosen GROUP BY ref_area, indicator
			), latest AS (
				SELECT chosen.* FROM chosen JOIN last USING (ref_area, indicator, time_period)
			), years AS (
				SELECT DISTINCT indicator, series, time_period, ${codes} FROM latest
			), figures AS (
				SELECT years.series, years.time_period, peer.ref_area,
					arg_max(peer.obs_value, peer.time_period) * any_value(if(direction = -1, -1, 1)) AS score
				FROM years JOIN indicators USING (indicator)
				JOIN observations AS peer ON peer.series = years.series AND ${join(sameCodes, 'and')}
					AND peer.time_period BETWEEN years.time_period - ${within} AND years.time_period
				WHERE peer.obs_value IS NOT NULL AND peer.ref_area IN (
					SELECT ref_area FROM areas WHERE kind = 'economy' AND ${isPeer})
				GROUP BY years.series, years.time_period, peer.ref_area
			), ranked AS (
				SELECT series, time_period, ref_area,
					rank() OVER (PARTITION BY series, time_period ORDER BY score DESC) AS rank
				FROM figures
			), counted AS (
				SELECT series, time_period, count(*) AS peers FROM figures GROUP BY series, time_period
			)
			SELECT ref_area, indicator, rank, coalesce(counted.peers, 0) AS peers
			FROM latest LEFT JOIN ranked USING (series, time_period, ref_area)
			LEFT JOIN counted USING (series, time_period)
			ORDER BY ref_area, indicator`,
		options
	);
	return points.map((row, index) => {
		const { rank = null, peers: count = 0 } = places[index] ?? {};
		return { ...row, rank, peers: count };
	});
}
