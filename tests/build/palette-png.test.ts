import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../scripts/build/palette-png.ts';

type Pixel = readonly [number, number, number];

function bytesOf(pixels: readonly Pixel[]): Uint8Array {
	return Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));
}

/** The pixels of a PNG of ours. */
function read(png: Buffer): Pixel[] {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const width = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
	const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
	const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
	return [...rows].flatMap((place, index): Pixel[] => {
		if (index % (width + 1) === 0) return [];
		const [red = 0, green = 0, blue = 0] = palette.subarray(place * 3);
		return [[red, green, blue]];
	});
}

const level = fc.integer({ min: 0, max: 255 });

describe('palettePng', () => {
	it('keeps every pixel of a picture in 256 colours or fewer', async () => {
		const pixels = fc.array(fc.tuple(level, level, level), { minLength: 1, maxLength: 250 });
		await fc.assert(
			fc.asyncProperty(pixels, async (row) => {
				const png = await palettePng(bytesOf(row), { width: row.length, height: 1 });
				expect(read(png)).toEqual(row);
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps rows apart', async () => {
		const pixels: Pixel[] = Array.from({ length: 6 }, (_, index) => [index, 0, 0]);
		expect(read(await palettePng(bytesOf(pixels), { width: 2, height: 3 }))).toEqual(pixels);
	});

	it('keeps a rare colour among many common shades', async () => {
		const shades: Pixel[] = Array.from({ length: 4000 }, (_, index) => {
			const shade = index % 250;
			return [shade, shade, 250 - (index % 3)];
		});
		const rare: Pixel = [180, 84, 26];
		const shown = read(await palettePng(bytesOf([...shades, rare]), { width: 4001, height: 1 }));
		expect(shown.at(-1)).toEqual(rare);
		const away = shades.map((pixel, index) =>
			Math.max(...pixel.map((value, part) => Math.abs(value - (shown[index]?.[part] ?? 0))))
		);
		expect(Math.max(...away)).toBeLessThanOrEqual(4);
	});

	it('is a PNG to others', async () => {
		const { Resvg } = await import('@resvg/resvg-js');
		const png = await palettePng(bytesOf([[180, 84, 26]]), { width: 1, height: 1 });
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image width="1" height="1" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
		expect([...new Resvg(svg).render().pixels]).toEqual([180, 84, 26, 255]);
	});
});
