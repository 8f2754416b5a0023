/** A place in a chart, in px. */
export interface Place {
	x: number;
	y: number;
}

/** The runs of a small line as one path with its gaps, and a dot for each lone point but the last of the line. */
export function runMarks<Point>(
	runs: readonly (readonly Point[])[],
	place: (point: Point) => Place
): { path: string; lone: Place[] } {
	const last = runs.at(-1)?.at(-1);
	const path = runs
		.filter((run) => run.length > 1)
		.map((run) => {
			const places = run.map(place).map(({ x, y }) => `${x},${y}`);
			return `M${places.join('L')}`;
		})
		.join('');
	return {
		path,
		lone: runs.flatMap((run) => (run.length === 1 && run[0] !== last ? run.map(place) : []))
	};
}
