import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfPage } from '#lib/charts/index.ts';

describe('pdfPage', () => {
	it('lies for a wide picture, stands for a high one', () => {
		expect(pdfPage({ width: 1448, height: 700 }).orientation).toBe('landscape');
		expect(pdfPage({ width: 568, height: 1600 }).orientation).toBe('portrait');
	});

	it('does not enlarge', () => {
		expect(pdfPage({ width: 400, height: 300 })).toMatchObject({ width: 300, height: 225 });
	});

	it('keeps every picture within the margins, in its own proportions', () => {
		const side = fc.double({ min: 1, max: 20_000, noNaN: true });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const page = pdfPage({ width, height });
				const [across, down] =
					page.orientation === 'landscape' ? [841.89, 595.28] : [595.28, 841.89];
				expect(page.x).toBeGreaterThanOrEqual(36 - 1e-6);
				expect(page.x + page.width).toBeLessThanOrEqual(across - 36 + 1e-6);
				expect(page.y + page.height).toBeLessThanOrEqual(down - 36 + 1e-6);
				expect(page.width / page.height / (width / height)).toBeCloseTo(1, 6);
			})
		);
	});
});
