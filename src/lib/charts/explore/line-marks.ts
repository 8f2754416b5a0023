import { figureFlags, figureRuns, type ExploreLine, type Rhythm } from '#lib/view/index.ts';
import type { FigureFlags, ValuedFigure } from '#lib/view/index.ts';
import type { SceneMark } from '../scene/scene.ts';
import { tenth } from './axis-marks.ts';
import { seriesColour } from './line-colours.ts';

/** A figure in its place, in px. */
export interface PlacedFigure {
	x: number;
	y: number;
	figure: ValuedFigure;
	flags: FigureFlags;
}

/** A line as marks, and its figures in their places. */
export interface LineMarks {
	marks: SceneMark[];
	placed: PlacedFigure[];
}

/** How a line is drawn. */
export interface LineStyle {
	/** 1 to 7, 0 for grey. */
	colour: number;
	rhythm: Rhythm;
	/** Of its stroke, in px; grey lines are thin. */
	weight?: number;
	/** Whether a grey line is one of very many. */
	faint?: boolean;
}

/** Hollow dots nearer than this, in px, would run into each other. */
const DOT_ROOM = 11;

function segments(run: readonly PlacedFigure[]): { solid: string; dashed: string } {
	const paths = { solid: '', dashed: '' };
	let kind: 'solid' | 'dashed' | null = null;
	for (let index = 1; index < run.length; index++) {
		const [from, to] = [run[index - 1], run[index]];
		if (!from || !to) continue;
		const next = from.flags.estimate || to.flags.estimate ? 'dashed' : 'solid';
		if (next !== kind) paths[next] += `M${from.x},${from.y}`;
		paths[next] += `L${to.x},${to.y}`;
		kind = next;
	}
	return paths;
}

/** Marks that show the flags of a figure: a stroke through it for a break, a hollow diamond for others. */
export function flagMarks({ x, y, flags }: PlacedFigure, colour: number): SceneMark[] {
	const marks: SceneMark[] = [];
	if (flags.break) {
		const d = `M${tenth(x - 2.5)},${tenth(y + 6)}L${tenth(x + 2.5)},${tenth(y - 6)}`;
		marks.push({ kind: 'path', d, stroke: 'ink', strokeWidth: 1.75 });
	}
	if (flags.other) {
		const paint = { fill: 'paper', stroke: seriesColour(colour), strokeWidth: 1.75 } as const;
		marks.push({ kind: 'diamond', x, y, size: 7, ...paint });
	}
	return marks;
}

/**
 * A line of figures: dashed to and from estimates, cut at gaps, a dot for a figure alone and at its end, hollow for an
 * estimate; grey lines are thin and carry no flags.
 */
export function lineMarks(
	line: Pick<ExploreLine, 'figures'>,
	{ colour, rhythm, weight = 2, faint = false }: LineStyle,
	place: (figure: ValuedFigure) => { x: number; y: number }
): LineMarks {
	const isGrey = colour === 0;
	const stroke = seriesColour(colour);
	const strokeWidth = isGrey ? 1.25 : weight;
	const runs = figureRuns(line, rhythm).map((run) =>
		run.map((figure): PlacedFigure => {
			const { x, y } = place(figure);
			return { x: tenth(x), y: tenth(y), figure, flags: figureFlags(figure) };
		})
	);
	const placed = runs.flat();
	const end = placed.at(-1);
	const paths = runs.map(segments);
	const solid = paths.map((path) => path.solid).join('');
	const dashed = paths.map((path) => path.dashed).join('');
	const marks: SceneMark[] = [];
	const opacity = isGrey && faint ? { opacity: 0.45 } : {};
	const paint = { stroke, strokeWidth, ...opacity } as const;
	if (solid) marks.push({ kind: 'path', d: solid, cap: 'round', ...paint });
	if (dashed) marks.push({ kind: 'path', d: dashed, dash: [5, 4.5], ...paint });
	const alone = new Set(runs.filter(({ length }) => length === 1).flat());
	let previous = -Infinity;
	for (const at of placed) {
		if (!isGrey) marks.push(...flagMarks({ ...at, flags: { ...at.flags, other: false } }, colour));
		const isEnd = at === end && !isGrey;
		const clear = at.x - previous >= DOT_ROOM && (at === end || !end || end.x - at.x >= DOT_ROOM);
		const hollow = at.flags.estimate;
		if (isEnd || alone.has(at) || (hollow && !isGrey && clear)) {
			const radius = isEnd ? 3.5 : isGrey ? 2 : 2.5;
			const fill = hollow ? 'paper' : stroke;
			marks.push({ kind: 'circle', x: at.x, y: at.y, radius, fill, stroke, strokeWidth: 1.5 });
			previous = at.x;
		}
		if (!isGrey) marks.push(...flagMarks({ ...at, flags: { ...at.flags, break: false } }, colour));
	}
	return { marks, placed };
}
