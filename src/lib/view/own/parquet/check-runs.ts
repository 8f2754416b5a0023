import { damagedParquet } from './check-footer.ts';

/** Checks that the runs of a page (lengths and packed groups of Parquet's hybrid encoding) hold no more values than they may; a decoder would make room for all that they claim. Throws `ImportError`. */
export function checkRuns(
	bytes: Uint8Array,
	range: { from: number; to: number; width: number; values: number },
	name: string
): void {
	const { width, values } = range;
	const to = Math.min(range.to, bytes.length);
	let at = range.from;
	let seen = 0;
	while (seen < values && at < to) {
		let header = 0;
		let factor = 1;
		for (let byte = 128; byte >= 128; factor *= 128) {
			if (at >= to || factor > 2 ** 35) throw damagedParquet(`the runs of ${name} are cut off`);
			byte = bytes[at++] ?? 0;
			header += (byte & 127) * factor;
		}
		const count = Math.floor(header / 2);
		if (header % 2 === 1) {
			// The last group may be cut where its rest is not needed.
			if (at + (count - 1) * width > to || (width === 0 && count > values)) {
				throw damagedParquet(`the packed values of ${name} lie outside their page`);
			}
			at += count * width;
			seen += count * 8;
		} else {
			if (count > values - seen) throw damagedParquet(`the runs of ${name} hold too many values`);
			at += (width + 7) >> 3;
			seen += count;
		}
	}
	if (seen < values) throw damagedParquet(`the runs of ${name} hold too few values`);
}
