import type { Database, RunOptions } from '../database.ts';
import { areaPoints, type AreaPoints } from './area-points.ts';

/** Every indicator's latest figure for the World, with its history, by indicator. */
export function worldLatest(database: Database, options?: RunOptions): Promise<AreaPoints[]> {
	return areaPoints(database, { areas: ['001'] }, options);
}
