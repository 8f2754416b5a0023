/** The hatch of a mark without a figure: a tile of this size in px, and the lines across it. */
export const HATCH = {
	size: 7,
	path: 'M-1.75,1.75L1.75,-1.75M0,7L7,0M5.25,8.75L8.75,5.25'
} as const;
