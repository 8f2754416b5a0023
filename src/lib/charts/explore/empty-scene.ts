import type { Scene } from '../scene/scene.ts';

/** A chart without a figure to draw, with what is to be said of it. */
export function emptyScene(width: number, notes: string[] = []): Scene {
	return { width, height: 0, marks: [], points: [], keys: [], notes, summary: '' };
}
