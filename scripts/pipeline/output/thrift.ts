/** The types of Thrift's compact protocol that a Parquet footer uses. */
const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const INTEGERS: readonly number[] = [4, 5, 6];
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** A list with the type of its items. */
export interface ThriftList {
	of: number;
	items: ThriftValue[];
}

/** The fields of a struct by their numbers, each with its type. */
export type ThriftStruct = Map<number, { type: number; value: ThriftValue }>;

export type ThriftValue = boolean | number | Buffer | ThriftList | ThriftStruct;

class Reader {
	readonly #bytes: Buffer;
	#at = 0;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	struct(): ThriftStruct {
		const fields: ThriftStruct = new Map();
		let id = 0;
		for (let head = this.#byte(); head !== 0; head = this.#byte()) {
			const type = head & 15;
			id = head >> 4 === 0 ? this.#integer() : id + (head >> 4);
			fields.set(id, { type, value: this.#value(type) });
		}
		return fields;
	}

	#value(type: number): ThriftValue {
		if (type === TRUE || type === FALSE) return type === TRUE;
		if (type === BYTE) return this.#byte();
		if (INTEGERS.includes(type)) return this.#integer();
		if (type === BINARY) {
			const length = this.#varint();
			this.#at += length;
			return this.#bytes.subarray(this.#at - length, this.#at);
		}
		if (type === STRUCT) return this.struct();
		if (type !== LIST) throw new TypeError(`Thrift: type ${type} is not known`);
		const head = this.#byte();
		const of = head & 15;
		const length = head >> 4 === 15 ? this.#varint() : head >> 4;
		if (of === TRUE || of === FALSE) throw new TypeError('Thrift: a list of booleans');
		return { of, items: Array.from({ length }, () => this.#value(of)) };
	}

	#byte(): number {
		this.#at += 1;
		return this.#bytes.readUInt8(this.#at - 1);
	}

	#varint(): number {
		let value = 0;
		for (let factor = 1; ; factor *= 128) {
			const byte = this.#byte();
			value += (byte & 127) * factor;
			if (byte < 128) return value;
		}
	}

	#integer(): number {
		const value = this.#varint();
		return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
	}
}

function varint(value: number): number[] {
	const bytes = [];
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
	return [...bytes, rest];
}

function integer(value: number): number[] {
	return varint(value < 0 ? -2 * value - 1 : 2 * value);
}

function valueBytes(type: number, value: ThriftValue): number[] {
	if (typeof value === 'boolean') return [];
	if (typeof value === 'number') return type === BYTE ? [value] : integer(value);
	if (Buffer.isBuffer(value)) return [...varint(value.length), ...value];
	if (value instanceof Map) return [...writeThrift(value)];
	const { of, items } = value;
	const head = items.length < 15 ? [(items.length << 4) | of] : [240 | of, ...varint(items.length)];
	return [...head, ...items.flatMap((item) => valueBytes(of, item))];
}

/** Reads a struct of Thrift's compact protocol; integers up to 2^52. */
export function readThrift(bytes: Buffer): ThriftStruct {
	return new Reader(bytes).struct();
}

/** Writes a struct in Thrift's compact protocol, its fields in the order of their numbers. */
export function writeThrift(struct: ThriftStruct): Buffer {
	let last = 0;
	const bytes = [...struct]
		.sort(([one], [other]) => one - other)
		.flatMap(([id, { type, value }]) => {
			const step = id - last;
			last = id;
			const head = step < 16 ? [(step << 4) | type] : [type, ...integer(id)];
			return [...head, ...valueBytes(type, value)];
		});
	return Buffer.from([...bytes, 0]);
}
