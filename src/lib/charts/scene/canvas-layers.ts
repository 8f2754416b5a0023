import { markPath } from './mark-path.ts';
import type { SceneColour, SceneMark } from './scene.ts';

type Drawn = Exclude<SceneMark, { kind: 'text' }>;
type Circle = Extract<SceneMark, { kind: 'circle' }>;

/** Marks of one paint, drawn by one primitive. */
export interface CanvasLayer {
	fill: SceneColour | undefined;
	stroke: SceneColour | undefined;
	strokeWidth: number;
	dash: readonly number[] | undefined;
	opacity: number;
	/** One path of all marks but circles. */
	path: string;
	circles: Circle[];
}

function rectPath({ x, y, width, height }: Extract<SceneMark, { kind: 'rect' }>): string {
	return `M${x},${y}h${width}v${height}h${-width}Z`;
}

/** The lines of a hatch across a rectangle, 7 px apart. */
function hatchPath({ x, y, width, height }: Extract<SceneMark, { kind: 'rect' }>): string {
	let path = '';
	for (let at = 3.5; at < width + height; at += 7) {
		const [x1, y1] = at < height ? [0, at] : [at - height, height];
		const [x2, y2] = at < width ? [at, 0] : [width, at - width];
		path += `M${x + x1},${y + y1}L${x + x2},${y + y2}`;
	}
	return path;
}

function pathOf(mark: Exclude<Drawn, Circle>): string {
	switch (mark.kind) {
		case 'path':
			return mark.d;
		case 'rect':
			return rectPath(mark);
		case 'square':
		case 'triangle':
		case 'diamond':
			return markPath(mark);
	}
}

/**
 * The marks of a big scene but its texts, gathered by paint in the order in which each paint comes first, so that a
 * canvas draws thousands of them with a few primitives. Marks of one paint lie together: which of two overlapping marks
 * lies above may differ from the scene's own order.
 */
export function canvasLayers(marks: readonly SceneMark[]): CanvasLayer[] {
	const layers = new Map<string, CanvasLayer>();
	const layerOf = (mark: Drawn, fill: SceneColour | undefined): CanvasLayer => {
		const { stroke, strokeWidth = 1, dash, opacity = 1 } = mark;
		const isCircle = mark.kind === 'circle';
		const key = [isCircle, fill, stroke, strokeWidth, dash?.join(' '), opacity].join('|');
		let layer = layers.get(key);
		if (!layer) {
			layer = { fill, stroke, strokeWidth, dash, opacity, path: '', circles: [] };
			layers.set(key, layer);
		}
		return layer;
	};
	for (const mark of marks) {
		if (mark.kind === 'text') continue;
		const fill = mark.fill === 'hatch' ? 'nodata' : mark.fill;
		const layer = layerOf(mark, fill);
		if (mark.kind === 'circle') layer.circles.push(mark);
		else layer.path += pathOf(mark);
		if (mark.kind === 'rect' && mark.fill === 'hatch') {
			const { x, y, width, height } = mark;
			layerOf({ kind: 'rect', x, y, width, height, stroke: 'line' }, undefined).path +=
				hatchPath(mark);
		}
	}
	return [...layers.values()];
}
