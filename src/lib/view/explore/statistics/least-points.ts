/** Below this many points no statistic is given: it would say more of chance than of the figures. */
export const LEAST_POINTS = 8;

/** In the place of statistics where there are too few points for any. */
export interface TooFewPoints {
	too_few: number;
}

/** Whether statistics were refused. */
export function isTooFew(result: object): result is TooFewPoints {
	return 'too_few' in result;
}
