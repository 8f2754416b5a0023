import { forceCollide, forceSimulation, forceX, forceY } from 'd3';

/** A dot by its M49 code, in map units. */
export interface Dot {
	code: string;
	x: number;
	y: number;
}

/** Moves dots apart until none hides another, each as little as possible; the same every time. */
export function placeDots(dots: readonly Dot[], radius: number): Dot[] {
	const nodes = dots.map((dot) => ({ ...dot, homeX: dot.x, homeY: dot.y }));
	forceSimulation(nodes)
		.force('x', forceX<(typeof nodes)[number]>((node) => node.homeX).strength(0.08))
		.force('y', forceY<(typeof nodes)[number]>((node) => node.homeY).strength(0.08))
		.force('apart', forceCollide(radius).iterations(4))
		.stop()
		.tick(300);
	return nodes.map(({ code, x, y }) => ({ code, x: Math.round(x), y: Math.round(y) }));
}
