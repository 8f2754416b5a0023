import { FONT } from './axis-marks.ts';

/** Room above a map for its head, in px. */
export const MAP_TOP = FONT * 2;
