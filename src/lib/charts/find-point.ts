import type { PlacedLine, PlacedPoint } from './place-line.ts';

/** A point under the cursor. */
export interface FoundPoint {
	line: PlacedLine;
	at: PlacedPoint;
}

/** Grey lines must be this much nearer than coloured ones to be found. */
const GREY_WEIGHT = 2;

/** The point nearest to a place in px; coloured lines win over grey ones. Null where there are no points. */
export function nearestPoint(
	lines: readonly PlacedLine[],
	x: number,
	y: number
): FoundPoint | null {
	let found: FoundPoint | null = null;
	let least = Infinity;
	for (const line of lines) {
		for (const at of line.points) {
			const distance = Math.hypot(at.x - x, at.y - y) * (line.colour === 0 ? GREY_WEIGHT : 1);
			if (distance < least) [found, least] = [{ line, at }, distance];
		}
	}
	return found;
}

/** The point of a line whose year is nearest to `year`. */
function pointNearYear(line: PlacedLine, year: number): PlacedPoint | undefined {
	const away = (at: PlacedPoint) => Math.abs(at.point.year - year);
	return line.points.reduce<PlacedPoint | undefined>(
		(best, at) => (best === undefined || away(at) < away(best) ? at : best),
		undefined
	);
}

/**
 * Where an arrow key, Home or End takes the cursor: along the years of a line, or to the line above or
 * below at its end; from nowhere to the last point of the first line. Null for another key or no points.
 */
export function movePoint(
	lines: readonly PlacedLine[],
	from: { key: string; year: number } | null,
	key: string
): FoundPoint | null {
	const order = lines
		.filter(({ points }) => points.length > 0)
		.sort((a, b) => (a.points.at(-1)?.y ?? 0) - (b.points.at(-1)?.y ?? 0));
	const current = order.find((line) => line.key === from?.key);
	if (!from || !current) {
		const first = order.find(({ colour }) => colour === 1) ?? order[0];
		const at = first?.points.at(-1);
		return first && at ? { line: first, at } : null;
	}
	const index = current.points.findIndex(({ point }) => point.year === from.year);
	const lastIndex = current.points.length - 1;
	const along: Record<string, number> = {
		ArrowLeft: Math.max(0, index - 1),
		ArrowRight: Math.min(lastIndex, index + 1),
		Home: 0,
		End: lastIndex
	};
	const step = along[key];
	if (step !== undefined) {
		const at = current.points[step];
		return at ? { line: current, at } : null;
	}
	if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
	const place = order.indexOf(current) + (key === 'ArrowUp' ? -1 : 1);
	const line = order[Math.max(0, Math.min(order.length - 1, place))] ?? current;
	const at = pointNearYear(line, from.year);
	return at ? { line, at } : null;
}
