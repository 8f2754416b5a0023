import type { SceneColour, SceneKey, SceneMark } from '../scene/scene.ts';

/** Shapes that tell the parts of a row apart together with their colours. */
const SHAPES = ['circle', 'diamond', 'square', 'triangle'] as const;

/** The shape of the part of a number from 0. */
export function rowShape(number: number): (typeof SHAPES)[number] {
	return SHAPES[number % SHAPES.length] ?? 'circle';
}

/** A mark of a row: of its part's shape and colour, hollow for an estimate, with a rim that parts it from others; small within another. */
export function rowMark(
	{ x, y }: { x: number; y: number },
	shape: ReturnType<typeof rowShape>,
	colour: SceneColour,
	hollow: boolean,
	small = false
): SceneMark {
	const paint = hollow
		? ({ fill: 'paper', stroke: colour, strokeWidth: 2 } as const)
		: ({ fill: colour, stroke: 'paper', strokeWidth: 1.5 } as const);
	const size = small ? 6.5 : hollow ? 9 : 10.5;
	return shape === 'circle'
		? { kind: 'circle', x, y, radius: hollow ? 5 : 5.75, ...paint }
		: { kind: shape, x, y, size, ...paint };
}

/** The key of a part. */
export function rowKey(
	text: string,
	shape: ReturnType<typeof rowShape>,
	colour: SceneColour
): SceneKey {
	return { text, shape, colour };
}
