import { stripScale, type PeerRow } from '#lib/view/index.ts';

/** The size of a strip's picture, in px, and how far its marks stay from its sides. */
export const STRIP = { width: 240, height: 20, side: 7 } as const;

/** A strip of dots: places in px of its picture. */
export interface PeerStripMarks {
	/** A path of dots without length, drawn by round ends of lines; empty where there is none. */
	dots: string;
	/** Whether a peer stands past the end of the scale. */
	beyond: boolean;
	own: number;
	median: number;
	/** The peer, or the area itself, that is nearest to a place. */
	nearest: (x: number) => PeerRow['own'];
}

function dotPath(places: readonly number[], y: number): string {
	let path = '';
	let last = 0;
	for (const place of places) {
		path += path === '' ? `M${place} ${y}h0` : `m${place - last} 0h0`;
		last = place;
	}
	return path;
}

/** Where a row's peers, their median and the area itself stand. */
export function peerStripMarks({ own, peers, median, low, high }: PeerRow): PeerStripMarks {
	const values = peers.map(({ value }) => value);
	const typical = median;
	const scale = stripScale(values, { own: own.value, typical, low, high });
	const { width, height, side } = STRIP;
	const place = (value: number) => Math.round(side + scale.at(value) * (width - 2 * side));
	const within = peers.filter(({ value }) => value <= scale.end);
	const distance = (x: number, { value }: { value: number }) => Math.abs(place(value) - x);
	return {
		dots: dotPath(
			within.map(({ value }) => place(value)),
			height / 2
		),
		beyond: within.length < peers.length,
		own: place(own.value),
		median: place(median),
		nearest: (x) =>
			[own, ...peers].reduce((best, each) => (distance(x, each) < distance(x, best) ? each : best))
	};
}
