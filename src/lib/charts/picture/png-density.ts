/** Dots a metre of a picture of which one px is 1/96 inch. */
const DOTS = 96 / 0.0254;
/** The signature of a PNG, and its first chunk, which has 13 bytes. */
const HEAD_END = 8 + 4 + 4 + 13 + 4;

/** The check sum of a chunk (CRC-32 as ISO 3309 has it). */
function checkSum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}

/**
 * A PNG that says how many dots a metre it has (chunk `pHYs`), so that it is placed in its natural size whatever its
 * scale; throws `TypeError` on bytes that are no PNG.
 */
export function pngDensity(png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
	const [, p, n, g] = png;
	if (png.length < HEAD_END || p !== 0x50 || n !== 0x4e || g !== 0x47)
		throw new TypeError('no PNG');
	const chunk = new Uint8Array(4 + 4 + 9 + 4);
	const view = new DataView(chunk.buffer);
	const dots = Math.round(DOTS * scale);
	view.setUint32(0, 9);
	chunk.set([0x70, 0x48, 0x59, 0x73], 4);
	view.setUint32(8, dots);
	view.setUint32(12, dots);
	chunk[16] = 1;
	view.setUint32(17, checkSum(chunk.subarray(4, 17)));
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, HEAD_END));
	whole.set(chunk, HEAD_END);
	whole.set(png.subarray(HEAD_END), HEAD_END + chunk.length);
	return whole;
}
