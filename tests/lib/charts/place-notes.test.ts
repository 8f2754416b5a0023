import { describe, expect, it } from 'vitest';
import { alongLine, placeNotes, type Note } from '../../../src/lib/charts/place-notes.ts';

const room = { left: 0, right: 400, top: 0, bottom: 200 };
const note = (x: number, y: number, key = 'a'): Note => ({
	...{ x, y, key, text: '67.4', width: 40, height: 15, gap: 7 }
});

describe('placeNotes', () => {
	it('stands above its point where that is free', () => {
		const [placed] = placeNotes([note(200, 100)], [], room);
		expect(placed).toMatchObject({ left: 180, top: 78 });
	});

	it('avoids a line that passes above', () => {
		const line = alongLine([
			{ x: 100, y: 85 },
			{ x: 300, y: 85 }
		]);
		const [placed] = placeNotes([note(200, 100)], line, room);
		expect(placed?.top).toBeGreaterThan(100);
	});

	it('stays in its room and off the notes before it', () => {
		const placed = placeNotes([note(398, 4), note(398, 20, 'b')], [], room);
		const [first, second] = placed;
		for (const { left, top } of placed) {
			expect(left + 40).toBeLessThanOrEqual(400);
			expect(top).toBeGreaterThanOrEqual(0);
		}
		if (!first || !second) throw new Error('two notes were to be placed');
		const apart =
			Math.abs(first.left - second.left) >= 40 || Math.abs(first.top - second.top) >= 15;
		expect(apart).toBe(true);
	});
});
