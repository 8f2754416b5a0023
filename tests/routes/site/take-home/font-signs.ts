import { brotliDecompressSync } from 'node:zlib';

/** A number of WOFF2 in bytes of seven bits, and where it ends. */
function base128(bytes: Buffer, from: number): { value: number; end: number } {
	let [value, at] = [0, from];
	for (;;) {
		const byte = bytes.readUInt8(at++);
		value = value * 128 + (byte & 127);
		if (byte < 128) return { value, end: at };
	}
}

/** The names of tables that WOFF2 gives by number; of these we need `cmap` and the two that may be transformed. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];

function cmapOfWoff2(font: Buffer): Buffer {
	const tables: { tag: number; length: number }[] = [];
	let at = 48;
	for (let left = font.readUInt16BE(12); left > 0; left--) {
		const flags = font.readUInt8(at++);
		const tag = flags & 63;
		if (tag === NAMED) at += 4;
		const whole = base128(font, at);
		let length = whole.value;
		at = whole.end;
		const version = flags >> 6;
		if (tag === GLYF || tag === LOCA ? version !== 3 : version !== 0) {
			({ value: length, end: at } = base128(font, at));
		}
		tables.push({ tag, length });
	}
	const data = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
	let start = 0;
	for (const { tag, length } of tables) {
		if (tag === CMAP) return data.subarray(start, start + length);
		start += length;
	}
	throw new Error('no cmap');
}

function cmapOfTrueType(font: Buffer): Buffer {
	for (let entry = 12, left = font.readUInt16BE(4); left > 0; entry += 16, left--) {
		if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
		const start = font.readUInt32BE(entry + 8);
		return font.subarray(start, start + font.readUInt32BE(entry + 12));
	}
	throw new Error('no cmap');
}

/** The first and last code of each run of signs in a table of format 4 or 12. */
function runsOf(table: Buffer): [number, number][] {
	const format = table.readUInt16BE(0);
	if (format === 12) {
		return Array.from({ length: table.readUInt32BE(12) }, (_, index) => [
			table.readUInt32BE(16 + index * 12),
			table.readUInt32BE(20 + index * 12)
		]);
	}
	if (format !== 4) return [];
	const twice = table.readUInt16BE(6);
	return Array.from({ length: twice / 2 }, (_, index) => [
		table.readUInt16BE(16 + twice + index * 2),
		table.readUInt16BE(14 + index * 2)
	]);
}

/** The code points that a font in WOFF2 or TrueType has a glyph for. */
export function fontSigns(font: Buffer): Set<number> {
	const isWoff2 = font.toString('latin1', 0, 4) === 'wOF2';
	const cmap = isWoff2 ? cmapOfWoff2(font) : cmapOfTrueType(font);
	const signs = new Set<number>();
	for (let index = 0; index < cmap.readUInt16BE(2); index++) {
		for (const [first, last] of runsOf(cmap.subarray(cmap.readUInt32BE(8 + index * 8)))) {
			for (let code = first; code <= last && code < 0xffff; code++) signs.add(code);
		}
	}
	return signs;
}
