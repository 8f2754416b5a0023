import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/lib/charts/dodge.ts';
import { placeLabels } from '../../../src/lib/charts/place-labels.ts';
import { textWidth } from '../../../src/lib/charts/text-width.ts';
import { truncateText, wrapName } from '../../../src/lib/charts/wrap-text.ts';

describe('dodge', () => {
	it('leaves alone what does not touch, and parts what does', () => {
		const at = (...desired: number[]) => desired.map((d) => ({ desired: d, size: 10 }));
		expect(dodge(at(20, 60), 0, 100)).toEqual([20, 60]);
		expect(dodge(at(50, 50), 0, 100)).toEqual([45, 55]);
		expect(dodge(at(2, 3), 0, 100)).toEqual([5, 15]);
		expect(dodge(at(99, 99), 0, 100)).toEqual([85, 95]);
	});

	it('never overlaps, keeps the order and stays inside where there is room', () => {
		const item = fc.record({
			desired: fc.double({ noNaN: true, min: -50, max: 450 }),
			size: fc.double({ noNaN: true, min: 1, max: 40 })
		});
		fc.assert(
			fc.property(fc.array(item, { maxLength: 10 }), (items) => {
				items.sort((a, b) => a.desired - b.desired);
				const centres = dodge(items, 0, 400);
				let edge = -1e-6;
				items.forEach(({ size }, index) => {
					const centre = centres[index] ?? NaN;
					expect(centre - size / 2).toBeGreaterThanOrEqual(edge - 1e-6);
					edge = centre + size / 2;
				});
				expect(edge).toBeLessThanOrEqual(400 + 1e-6);
			})
		);
	});
});

describe('placeLabels', () => {
	const column = { left: 600, top: 0, bottom: 100, gap: 2 };
	const label = (key: string, y: number, x = 590) => ({
		key,
		colour: 1,
		bold: false,
		rows: [],
		width: 50,
		height: 20,
		x,
		y
	});

	it('draws a leader only to a label that moved or a line that ended early', () => {
		const [a, b] = placeLabels([label('a', 20), label('b', 80)], column);
		expect([a?.leader, b?.leader]).toEqual(['', '']);
		const [c, d] = placeLabels([label('c', 50), label('d', 51)], column);
		expect([c?.leader, d?.leader]).toEqual([
			expect.stringMatching(/^M/),
			expect.stringMatching(/^M/)
		]);
		expect(placeLabels([label('e', 50, 300)], column)[0]).toMatchObject({ far: true });
	});

	it('leaves out the last ones where not all fit', () => {
		const many = Array.from({ length: 8 }, (_, i) => label(String(i), 50));
		expect(placeLabels(many, column).map(({ key }) => key)).toEqual(['0', '1', '2', '3']);
	});
});

describe('wrapName', () => {
	const wide = (text: string) => textWidth(text, 13);

	it('breaks at words and drops brackets before it cuts', () => {
		expect(wrapName('World', 100, 13, 2)).toEqual(['World']);
		expect(wrapName('Least developed countries', 120, 13, 2)).toEqual([
			'Least developed',
			'countries'
		]);
		expect(wrapName('Venezuela (Bolivarian Republic of)', 100, 13, 2)).toEqual(['Venezuela']);
		expect(wrapName('Saint Helena Ascension and Tristan da Cunha', 90, 13, 2)[1]).toMatch(/…$/);
	});

	it('never exceeds the width or the number of lines', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 60 }),
				fc.integer({ min: 40, max: 200 }),
				(name, width) => {
					const lines = wrapName(name, width, 13, 2);
					expect(lines.length).toBeLessThanOrEqual(2);
					for (const text of lines) expect(wide(text)).toBeLessThanOrEqual(width + 13);
				}
			)
		);
	});
});

describe('truncateText', () => {
	it('keeps what fits', () => {
		expect(truncateText('Kenya', 100, 13)).toBe('Kenya');
		expect(truncateText('Kenya and its neighbours', 60, 13)).toMatch(/^Keny.*…$/);
	});
});

describe('textWidth', () => {
	it('is at least what the text takes in Noto Sans', () => {
		// Measured in Chromium at 13 px.
		expect(textWidth('Least developed countries', 13)).toBeGreaterThan(157);
		expect(textWidth('中文', 10)).toBe(20);
		expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
	});
});
