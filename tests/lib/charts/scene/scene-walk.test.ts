import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	moveScenePoint,
	nearestScenePoint,
	sceneRows
} from '../../../../src/lib/charts/scene/scene-walk.ts';

const POINTS = [
	{ x: 0, y: 0, row: 0 },
	{ x: 10, y: 0, row: 0 },
	{ x: 20, y: 0, row: 0 },
	{ x: 11, y: 9, row: 2 },
	{ x: 30, y: 9, row: 2 }
];
const rows = sceneRows(POINTS);
const move = (from: number | null, key: string) => moveScenePoint(POINTS, rows, from, key);

it('walks along a row and stays within it', () => {
	expect(move(null, 'ArrowRight')).toBe(0);
	expect(move(0, 'ArrowRight')).toBe(1);
	expect(move(2, 'ArrowRight')).toBe(2);
	expect(move(1, 'End')).toBe(2);
	expect(move(4, 'Home')).toBe(3);
	expect(move(0, 'a')).toBeNull();
});

it('goes to the nearest point of the next row', () => {
	expect(move(1, 'ArrowDown')).toBe(3);
	expect(move(4, 'ArrowUp')).toBe(2);
	expect(move(1, 'ArrowUp')).toBe(1);
	expect(move(0, 'PageDown')).toBe(3);
});

it('goes over rows of one point with every key', () => {
	const points = Array.from({ length: 25 }, (_, row) => ({ x: row % 7, y: row, row }));
	const column = sceneRows(points);
	const go = (from: number, key: string) => moveScenePoint(points, column, from, key);
	expect(go(3, 'ArrowRight')).toBe(4);
	expect(go(3, 'ArrowDown')).toBe(4);
	expect(go(3, 'End')).toBe(24);
	expect(go(3, 'PageDown')).toBe(13);
	expect(go(3, 'PageUp')).toBe(0);
});

it('finds the nearest point', () => {
	expect(nearestScenePoint(POINTS, 12, 8)).toBe(3);
	expect(nearestScenePoint([], 1, 1)).toBeNull();
});

const point = fc.record({ x: fc.nat(100), y: fc.nat(100), row: fc.nat(6) });
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp'] as const;

it('reaches every point from the first', () => {
	fc.assert(
		fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
			const all = sceneRows(points);
			const seen = new Set<number>();
			const next = [moveScenePoint(points, all, null, 'ArrowDown') ?? -1];
			for (let at = next.pop(); at !== undefined; at = next.pop()) {
				if (seen.has(at)) continue;
				seen.add(at);
				for (const key of keys) next.push(moveScenePoint(points, all, at, key) ?? -1);
			}
			expect([...seen].sort((a, b) => a - b)).toEqual(points.map((_, index) => index));
		})
	);
});
