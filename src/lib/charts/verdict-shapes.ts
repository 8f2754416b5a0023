import type { Verdict } from '#lib/domain/index.ts';

/** A path of a verdict's shape in a square from -10 to 10: filled by even-odd, unless a stroke's width is given. */
export interface ShapePath {
	d: string;
	stroke?: number;
}

/** The shape of each verdict, the one source of it for pages and for pictures. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, readonly ShapePath[]>> = {
	achieved: [
		{
			d: 'M0-8.6A8.6 8.6 0 1 1 0 8.6A8.6 8.6 0 1 1 0-8.6ZM-4.9.2L-1.5 3.9L5-3.4L3.5-4.8L-1.6.9L-3.4-1.2Z'
		}
	],
	on_track: [{ d: 'M0-8.2L8.6 7H-8.6Z' }],
	acceleration_needed: [{ d: 'M8.4-7V7H-8.6Z' }],
	limited_progress: [{ d: 'M-8.4-3H8.4V3H-8.4Z' }],
	deterioration: [{ d: 'M0 8.2L8.6-7H-8.6Z' }],
	not_assessable: [
		{ d: 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z', stroke: 1.8 },
		{ d: 'M-4.9 4.9L4.9-4.9M-6.8.8L.8-6.8M-.8 6.8L6.8-.8', stroke: 1.4 }
	]
};
