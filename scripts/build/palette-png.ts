import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const pack = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Of the palette, for what is seen most; the rest is for what would else be farthest from its own colour. */
const FREQUENT = 192;

function chunk(name: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	whole.set(body, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}

/** The colours of a palette (as `0xrrggbb`), and for each colour of the picture its place in it. */
function choosePalette(colours: Uint32Array, counts: readonly number[]) {
	const palette: number[] = [];
	const nearest = new Uint8Array(colours.length);
	const far = new Int32Array(colours.length).fill(2 ** 30);
	/** Adds a colour; gives the index of the one that is now farthest from its place. */
	const add = (index: number): number => {
		const chosen = colours[index] ?? 0;
		const place = palette.push(chosen) - 1;
		let farthest = 0;
		let most = -1;
		for (let other = 0; other < colours.length; other += 1) {
			let least = far[other] ?? 0;
			if (least > 0) {
				const colour = colours[other] ?? 0;
				const red = (colour >> 16) - (chosen >> 16);
				const green = ((colour >> 8) & 255) - ((chosen >> 8) & 255);
				const blue = (colour & 255) - (chosen & 255);
				const away = red * red + green * green + blue * blue;
				if (away < least) {
					least = away;
					far[other] = away;
					nearest[other] = place;
				}
			}
			if (least > most) {
				most = least;
				farthest = other;
			}
		}
		return farthest;
	};
	const byCount = counts
		.map((_, index) => index)
		.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	const most = colours.length <= MOST_COLOURS ? colours.length : FREQUENT;
	let farthest = 0;
	for (const index of byCount.slice(0, most)) farthest = add(index);
	while (palette.length < MOST_COLOURS && (far[farthest] ?? 0) > 0) farthest = add(farthest);
	return { palette, nearest };
}

/**
 * A PNG of opaque pixels (four bytes each) in at most 256 colours, under half of the bytes of one in all: charts are
 * flat, and what is lost are shades at the rims of letters.
 */
export async function palettePng(
	pixels: Uint8Array,
	{ width, height }: { width: number; height: number }
): Promise<Buffer> {
	const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const known = new Map<number, number>();
	const colours: number[] = [];
	const counts: number[] = [];
	const ids = new Uint32Array(width * height);
	let [last, id] = [-1, 0];
	for (let pixel = 0; pixel < ids.length; pixel += 1) {
		const value = view.getUint32(pixel * 4);
		if (value !== last) {
			last = value;
			id = known.get(value) ?? colours.length;
			if (id === colours.length) {
				known.set(value, id);
				colours.push(value >>> 8);
				counts.push(0);
			}
		}
		counts[id] = (counts[id] ?? 0) + 1;
		ids[pixel] = id;
	}
	const { palette, nearest } = choosePalette(Uint32Array.from(colours), counts);
	// Each row starts with its filter, which is none.
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1)
			rows[y * (width + 1) + x + 1] = nearest[ids[y * width + x] ?? 0] ?? 0;
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk(
			'PLTE',
			Uint8Array.from(
				palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])
			)
		),
		chunk('IDAT', await pack(rows, { level: 6 })),
		chunk('IEND', new Uint8Array())
	]);
}
