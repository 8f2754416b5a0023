import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { ident, join, sql } from '../sql.ts';
import { areaPoints, chosenFigures, type AreaPoints } from './area-points.ts';

/** Which profile. */
export interface AreaProfileParams {
	area: string;
	/** The group whose members it is ranked among; all economies where absent. */
	peers?: string;
	/** How many years before the area's latest year a peer's figure may be from; 4. */
	within?: number;
}

/** An indicator's latest figure for an area and its place among its peers. */
export interface AreaProfileRow extends AreaPoints {
	/** From 1, the best first where the indicator has a direction; null where it is no such economy. */
	rank: number | null;
	/** The economies ranked, the area included. */
	peers: number;
}

/** Every indicator's latest figure, history and rank for an area, by indicator. */
export async function areaProfile(
	database: Database,
	{ area, peers, within = 4 }: AreaProfileParams,
	options?: RunOptions
): Promise<AreaProfileRow[]> {
	await database.need(['observations', 'series', 'indicators', 'areas', 'area_members'], options);
	const isPeer =
		peers === undefined
			? sql`TRUE`
			: sql`ref_area IN (SELECT ref_area FROM area_members WHERE group_area = ${peers})`;
	const sameCodes = BREAKDOWN_DIMENSIONS.map(
		(dimension) => sql`peer.${ident(dimension)} = latest.${ident(dimension)}`
	);
	const points = await areaPoints(database, { area }, options);
	const ranks = await database.rows<{ indicator: string; rank: number | null; peers: number }>(
		sql`WITH latest AS (
				SELECT * FROM ${chosenFigures(area)}
				QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY time_period DESC) = 1
			), economies AS (
				SELECT ref_area FROM areas WHERE kind = 'economy' AND ${isPeer}
			), figures AS (
				SELECT latest.indicator, peer.ref_area, peer.obs_value * if(direction = -1, -1, 1) AS score
				FROM latest JOIN indicators USING (indicator)
				JOIN observations AS peer ON peer.series = latest.series
				JOIN economies ON economies.ref_area = peer.ref_area
				WHERE peer.obs_value IS NOT NULL AND ${join(sameCodes, 'and')}
				AND peer.time_period BETWEEN latest.time_period - ${within} AND latest.time_period
				QUALIFY row_number() OVER (
					PARTITION BY latest.indicator, peer.ref_area ORDER BY peer.time_period DESC) = 1
			), ranked AS (
				SELECT indicator, ref_area, rank() OVER (PARTITION BY indicator ORDER BY score DESC) AS rank,
				count(*) OVER (PARTITION BY indicator) AS peers
				FROM figures
			)
			SELECT indicator, max(rank) FILTER (ref_area = ${area}) AS rank, max(peers) AS peers
			FROM ranked GROUP BY indicator ORDER BY indicator`,
		options
	);
	const byIndicator = new Map(ranks.map((row) => [row.indicator, row]));
	return points.map((row) => {
		const place = byIndicator.get(row.indicator);
		return { ...row, rank: place?.rank ?? null, peers: place?.peers ?? 0 };
	});
}
