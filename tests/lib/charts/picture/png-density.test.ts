import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngDensity, pngSize } from '#lib/charts/index.ts';

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

const HEAD = Buffer.from('0000000100000001080600000000000000', 'hex').subarray(0, 13);
const PNG = Buffer.concat([
	Buffer.from('89504e470d0a1a0a', 'hex'),
	chunk('IHDR', HEAD),
	chunk('IDAT', deflateSync(Buffer.alloc(5))),
	chunk('IEND', Buffer.alloc(0))
]);

/** The chunks of a PNG by name; throws where a check sum does not hold. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
	const bytes = Buffer.from(png);
	const found = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const body = bytes.subarray(at + 4, at + 8 + length);
		if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('check sum');
		found.set(body.toString('latin1', 0, 4), body.subarray(4));
		at += 12 + length;
	}
	return found;
}

describe('pngDensity', () => {
	it('says how many dots a metre there are, after the head', () => {
		const chunks = chunksOf(pngDensity(PNG, 2));
		expect([...chunks.keys()]).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
		const density = chunks.get('pHYs');
		expect(density?.readUInt32BE(0)).toBe(7559);
		expect(density?.readUInt32BE(4)).toBe(7559);
		expect(density?.[8]).toBe(1);
	});

	it('refuses what is no PNG', () => {
		expect(() => pngDensity(new Uint8Array(60), 1)).toThrow(TypeError);
		expect(() => pngDensity(PNG.subarray(0, 20), 1)).toThrow(TypeError);
	});
});

describe('pngSize', () => {
	it('tells whether a browser can draw it', () => {
		expect(pngSize({ width: 768, height: 700.4 }, 3)).toEqual({
			...{ width: 2304, height: 2101 },
			fits: true
		});
		expect(pngSize({ width: 1400, height: 5000 }, 4).fits).toBe(false);
		expect(pngSize({ width: 16_000, height: 16_800 }, 1).fits).toBe(false);
	});
});
