import { readThrift, writeThrift } from './thrift.ts';
import type { ThriftList, ThriftStruct, ThriftValue } from './thrift.ts';

const MAGIC = Buffer.from('PAR1');

/** Numbers of fields in the structs of a footer (parquet.thrift). */
const FILE = { schema: 2, rowGroups: 4, columnOrders: 7 };
const GROUP = { columns: 1, unpacked: 2, packed: 6 };
const CHUNK = { metadata: 3 };
const COLUMN = { unpacked: 6, packed: 7, dataPage: 9, dictionaryPage: 11, statistics: 12 };

/** A file of one row group, taken apart. */
interface Parts {
	bytes: Buffer;
	footer: ThriftStruct;
	group: ThriftStruct;
	/** Of the root, then of each column. */
	schema: ThriftValue[];
	chunks: ThriftStruct[];
}

function at<Value extends ThriftValue>(struct: ThriftStruct, id: number): Value {
	const field = struct.get(id);
	if (field === undefined) throw new TypeError(`Parquet: the footer has no field ${id}`);
	return field.value as Value;
}

function set(struct: ThriftStruct, id: number, value: ThriftValue): void {
	const field = struct.get(id);
	if (field !== undefined) field.value = value;
}

function takeApart(bytes: Buffer): Parts {
	const end = bytes.length - 8;
	const footer = readThrift(bytes.subarray(end - bytes.readUInt32LE(end), end));
	const [group, more] = at<ThriftList>(footer, FILE.rowGroups).items;
	if (!(group instanceof Map) || more !== undefined) throw new TypeError('Parquet: one row group');
	return {
		bytes,
		footer,
		group,
		schema: at<ThriftList>(footer, FILE.schema).items,
		chunks: at<ThriftList>(group, GROUP.columns).items as ThriftStruct[]
	};
}

function packedBytes(chunk: ThriftStruct | undefined): number {
	return chunk === undefined ? Infinity : at<number>(at(chunk, CHUNK.metadata), COLUMN.packed);
}

/** Moves the pages of a column to another place in the file; gives their bytes. */
function movePages({ bytes }: Parts, column: ThriftStruct, place: number): Buffer {
	const data = at<number>(column, COLUMN.dataPage);
	const dictionary = column.get(COLUMN.dictionaryPage)?.value as number | undefined;
	const start = dictionary ?? data;
	set(column, COLUMN.dataPage, data - start + place);
	set(column, COLUMN.dictionaryPage, place);
	return bytes.subarray(start, start + at<number>(column, COLUMN.packed));
}

/**
 * One file of the same rows as the given ones (one row group, the same columns), each column as in the
 * file where it takes the fewest bytes (the first of equals), without statistics: readers fetch the
 * whole file anyway.
 */
export function smallestColumns(files: readonly Buffer[]): Buffer {
	const drafts = files.map(takeApart);
	const [first] = drafts;
	if (first === undefined) throw new TypeError('Parquet: no file');
	const pages: Buffer[] = [MAGIC];
	let place = MAGIC.length;
	let unpacked = 0;
	first.chunks.forEach((_chunk, index) => {
		const sizes = drafts.map(({ chunks }) => packedBytes(chunks[index]));
		const draft = drafts[sizes.indexOf(Math.min(...sizes))] as Parts;
		const chunk = draft.chunks[index] as ThriftStruct;
		const column = at<ThriftStruct>(chunk, CHUNK.metadata);
		const moved = movePages(draft, column, place);
		column.delete(COLUMN.statistics);
		first.chunks[index] = chunk;
		first.schema[index + 1] = draft.schema[index + 1] as ThriftValue;
		pages.push(moved);
		place += moved.length;
		unpacked += at<number>(column, COLUMN.unpacked);
	});
	set(first.group, GROUP.unpacked, unpacked);
	set(first.group, GROUP.packed, place - MAGIC.length);
	first.footer.delete(FILE.columnOrders);
	const footer = writeThrift(first.footer);
	const length = Buffer.alloc(4);
	length.writeUInt32LE(footer.length);
	return Buffer.concat([...pages, footer, length, MAGIC]);
}
