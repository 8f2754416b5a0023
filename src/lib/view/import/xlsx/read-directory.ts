/** A file in a ZIP archive, as its central directory declares it. */
export interface ZipEntry {
	name: string;
	/** 0 stored, 8 deflated; others are not read. */
	method: number;
	encrypted: boolean;
	/** Bytes in the archive. */
	packed: number;
	/** Bytes inflated. */
	size: number;
	/** Where its local header stands. */
	offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const UNKNOWN = 0xffffffff;

function endOf(view: DataView): number {
	for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--) {
		if (view.getUint32(at, true) === END) return at;
	}
	return -1;
}

/** Where the directory begins; archives in the 64-bit form tell it in a record of their own. */
function startOf(view: DataView, end: number): number {
	const start = view.getUint32(end + 16, true);
	if (start !== UNKNOWN || end < 20) return start;
	if (view.getUint32(end - 20, true) !== LOCATOR_64) return start;
	const record = Number(view.getBigUint64(end - 12, true));
	if (view.getUint32(record, true) !== END_64) return start;
	return Number(view.getBigUint64(record + 48, true));
}

/** The values that an extra field of the 64-bit form holds, in their order. */
function values64(view: DataView, start: number, end: number): number[] {
	for (let at = start; at + 4 <= end;) {
		const length = view.getUint16(at + 2, true);
		if (view.getUint16(at, true) === 1) {
			const values: number[] = [];
			for (let to = at + 4; to + 8 <= at + 4 + length; to += 8) {
				values.push(Number(view.getBigUint64(to, true)));
			}
			return values;
		}
		at += 4 + length;
	}
	return [];
}

function readEntries(bytes: Uint8Array): ZipEntry[] | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end < 0) return null;
	const entries: ZipEntry[] = [];
	for (let at = startOf(view, end); at < end && view.getUint32(at, true) === ENTRY;) {
		const nameEnd = at + 46 + view.getUint16(at + 28, true);
		const extraEnd = nameEnd + view.getUint16(at + 30, true);
		const long = values64(view, nameEnd, extraEnd);
		const field = (position: number): number => {
			const value = view.getUint32(at + position, true);
			return value === UNKNOWN ? (long.shift() ?? value) : value;
		};
		const size = field(24);
		const packed = field(20);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			packed,
			size,
			offset: field(42)
		});
		at = extraEnd + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The files of a ZIP archive by its central directory; null where the bytes have none that can be read. */
export function maybeDirectory(bytes: Uint8Array): ZipEntry[] | null {
	try {
		return readEntries(bytes);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
