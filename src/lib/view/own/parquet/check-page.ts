import type { parquetHeader } from 'hyparquet/src/column.js';
import { damagedParquet } from './check-footer.ts';
import { checkRuns } from './check-runs.ts';

/** What of a page is checked once it is unpacked. */
export interface PageFacts {
	header: ReturnType<typeof parquetHeader>;
	/** Whether values may be missing, so that levels stand before them. */
	optional: boolean;
	isBoolean: boolean;
	name: string;
}

function lengthAt(bytes: Uint8Array, at: number, name: string): number {
	if (at + 4 > bytes.length) throw damagedParquet(`a page of ${name} is cut off`);
	const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
	if (at + 4 + length > bytes.length) {
		throw damagedParquet(`the levels of ${name} lie outside their page`);
	}
	return length;
}

/** Levels and values of a first version's page. */
function checkFirst(bytes: Uint8Array, { header, optional, isBoolean, name }: PageFacts): void {
	const { num_values = 0, encoding = '' } = header.data_page_header ?? {};
	let at = 0;
	let values = num_values;
	if (optional) {
		const length = lengthAt(bytes, 0, name);
		checkRuns(bytes, { from: 4, to: 4 + length, width: 1, values: num_values }, name);
		values = countSet(bytes.subarray(4, 4 + length), num_values);
		at = 4 + length;
	}
	checkValues(bytes, at, encoding, values, isBoolean, name);
}

/** How many of the levels, of one bit, are 1. */
function countSet(bytes: Uint8Array, values: number): number {
	let [at, seen, set] = [0, 0, 0];
	while (seen < values && at < bytes.length) {
		let header = 0;
		let factor = 1;
		for (let byte = 128; byte >= 128; factor *= 128) {
			byte = bytes[at++] ?? 0;
			header += (byte & 127) * factor;
		}
		const count = Math.floor(header / 2);
		if (header % 2 === 0) {
			if ((bytes[at++] ?? 0) & 1) set += count;
			seen += count;
			continue;
		}
		for (let bit = 0; bit < count * 8 && seen < values; bit++, seen++) {
			set += ((bytes[at + (bit >> 3)] ?? 0) >> (bit & 7)) & 1;
		}
		at += count;
	}
	return set;
}

function checkValues(
	bytes: Uint8Array,
	at: number,
	encoding: string,
	values: number,
	isBoolean: boolean,
	name: string
): void {
	if (values === 0) return;
	if (encoding === 'RLE_DICTIONARY' || encoding === 'PLAIN_DICTIONARY') {
		if (at >= bytes.length) throw damagedParquet(`a page of ${name} is cut off`);
		const width = bytes[at] ?? 0;
		if (width > 32) throw damagedParquet(`a page of ${name} has values of ${width} bits`);
		if (width > 0) checkRuns(bytes, { from: at + 1, to: bytes.length, width, values }, name);
	} else if (encoding === 'RLE' && isBoolean) {
		const length = lengthAt(bytes, at, name);
		checkRuns(bytes, { from: at + 4, to: at + 4 + length, width: 1, values }, name);
	}
}

/** Checks the levels of a second version's page, which are never packed. */
export function checkLevels(page: Uint8Array, { header, optional, name }: PageFacts): void {
	const second = header.data_page_header_v2;
	if (!second) return;
	const { definition_levels_byte_length: length, repetition_levels_byte_length: before } = second;
	if (!(before >= 0 && length >= 0 && before + length <= page.length)) {
		throw damagedParquet(`the levels of ${name} lie outside their page`);
	}
	if (!(second.num_nulls >= 0 && second.num_nulls <= second.num_values)) {
		throw damagedParquet(`a page of ${name} declares ${second.num_nulls} missing values`);
	}
	if (!optional) return;
	const range = { from: before, to: before + length, width: 1, values: second.num_values };
	checkRuns(page, range, name);
	const set = countSet(page.subarray(before, before + length), second.num_values);
	if (set !== second.num_values - second.num_nulls) {
		throw damagedParquet(`a page of ${name} misses another number of values than it declares`);
	}
}

/** Checks what a page holds once it is unpacked, before it is decoded. Throws `ImportError`. */
export function checkPage(bytes: Uint8Array, facts: PageFacts): void {
	const { header, isBoolean, name } = facts;
	if (header.data_page_header) checkFirst(bytes, facts);
	const second = header.data_page_header_v2;
	if (second) {
		const values = second.num_values - second.num_nulls;
		checkValues(bytes, 0, second.encoding ?? '', values, isBoolean, name);
	}
}
