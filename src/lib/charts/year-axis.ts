import { roundTicks } from './round-ticks.ts';

/** The years that an axis names: round ones among `years`, the first and the last, never closer than `room` px. */
export function yearTicks(
	first: number,
	last: number,
	{ width, room, years }: { width: number; room: number; years: ReadonlySet<number> }
): number[] {
	if (first === last) return [first];
	const pixels = width / (last - first);
	// From an odd year, steps of two would be uneven at the start.
	const least = first % 2 === 1 && last - first > 10 ? 5 : 1;
	const round = roundTicks(first, last, Math.round(width / (room * 1.8)), least).ticks;
	const kept = round.filter(
		(year) => years.has(year) && (year - first) * pixels >= room && (last - year) * pixels >= room
	);
	return width >= room ? [first, ...kept, last] : [last];
}
