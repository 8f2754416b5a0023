/** A point of a swarm: where it lies along the axis, and how far it moved aside, in px. */
export interface SwarmPlace {
	at: number;
	aside: number;
}

/**
 * Moves points of one radius aside of a line so that none covers another, each as little as it can in order of place,
 * to either side by turns; deterministic. Where the swarm would be wider than `room` on a side it is pressed to it.
 */
export function swarm(places: readonly number[], radius: number, room: number): number[] {
	const distance = radius * 2;
	const order = places
		.map((at, index) => ({ at, index }))
		.sort((a, b) => a.at - b.at || a.index - b.index);
	const asides = places.map(() => 0);
	const set: SwarmPlace[] = [];
	for (const { at, index } of order) {
		const near = set.filter((other) => at - other.at < distance);
		const candidates = [0];
		for (const other of near) {
			const reach = Math.sqrt(Math.max(0, distance ** 2 - (at - other.at) ** 2));
			candidates.push(other.aside + reach, other.aside - reach);
		}
		candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || b - a);
		const isFree = (aside: number) =>
			near.every((other) => Math.hypot(at - other.at, aside - other.aside) >= distance - 1e-6);
		const aside = candidates.find(isFree) ?? 0;
		asides[index] = aside;
		set.push({ at, aside });
	}
	const most = Math.max(0, ...asides.map(Math.abs));
	const press = most > room ? room / most : 1;
	return asides.map((aside) => aside * press);
}
