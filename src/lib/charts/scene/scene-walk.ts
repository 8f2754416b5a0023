import type { ScenePoint } from './scene.ts';

type Placed = Pick<ScenePoint, 'x' | 'y' | 'row'>;

/** Rows that a Page key passes. */
const PAGE = 10;

/** The index of the point nearest to a place in px; null where there are no points. */
export function nearestScenePoint(
	points: readonly Pick<ScenePoint, 'x' | 'y'>[],
	x: number,
	y: number
): number | null {
	let found: number | null = null;
	let least = Infinity;
	points.forEach((point, index) => {
		const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
		if (distance < least) [found, least] = [index, distance];
	});
	return found;
}

/** The indices of points by row, rows in order; within a row as they stand. */
export function sceneRows(points: readonly Placed[]): number[][] {
	const rows = new Map<number, number[]>();
	points.forEach(({ row }, index) => {
		const held = rows.get(row);
		if (held) held.push(index);
		else rows.set(row, [index]);
	});
	return [...rows.entries()].sort(([a], [b]) => a - b).map(([, indices]) => indices);
}

function nearestIn(points: readonly Placed[], row: readonly number[], from: number): number {
	const away = (index: number) => Math.abs((points[index]?.x ?? 0) - (points[from]?.x ?? 0));
	return row.reduce((best, index) => (away(index) < away(best) ? index : best), row[0] ?? from);
}

/**
 * Where a key takes the cursor: left and right along a row, up and down to the nearest point of the next row, Home and
 * End to the ends of the row, Page keys ten rows on. Where every row is one point, the keys go over the rows. From
 * nowhere to the first point. Null for another key, or where there are no points.
 */
export function moveScenePoint(
	points: readonly Placed[],
	rows: readonly (readonly number[])[],
	from: number | null,
	key: string
): number | null {
	if (!/^(Arrow(Left|Right|Up|Down)|Home|End|PageUp|PageDown)$/.test(key)) return null;
	const place = rows.findIndex((row) => from !== null && row.includes(from));
	const row = rows[place];
	if (from === null || !row) return rows[0]?.[0] ?? null;
	const isColumn = rows.every(({ length }) => length === 1);
	const line = isColumn ? rows.map(([only]) => only ?? from) : row;
	const index = line.indexOf(from);
	const along: Record<string, number> = {
		ArrowLeft: Math.max(0, index - 1),
		ArrowRight: Math.min(line.length - 1, index + 1),
		Home: 0,
		End: line.length - 1
	};
	const step = along[key];
	if (step !== undefined) return line[step] ?? from;
	const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -PAGE, PageDown: PAGE }[key] ?? 0;
	const next = Math.max(0, Math.min(rows.length - 1, place + by));
	return next === place ? from : nearestIn(points, rows[next] ?? row, from);
}
