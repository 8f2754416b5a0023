import type { SchemaElement } from 'hyparquet';
import type { OwnCell, OwnType } from '../own-table.ts';

/** How a column of a Parquet file is read: its type, the element as the decoder shall see it, and what is made of its values. */
export interface ParquetColumnKind {
	type: OwnType;
	element: SchemaElement;
	toCell: (value: unknown) => OwnCell;
}

const raw = (element: SchemaElement): SchemaElement => {
	const bare = { ...element };
	delete bare.converted_type;
	delete bare.logical_type;
	return bare;
};

const plain = (value: unknown): OwnCell =>
	value === undefined ? null : (value as string | number | boolean | bigint | null);

const isoDay = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

/** A count of so many parts of a second since 1970 as ISO text, with no more digits than it needs. */
export function isoTime(count: bigint, perSecond: bigint, utc: boolean): string {
	const seconds = count / perSecond - (count % perSecond < 0n ? 1n : 0n);
	const part = count - seconds * perSecond;
	const text = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
	const width = String(perSecond).length - 1;
	const fraction = part === 0n ? '' : `.${String(part).padStart(width, '0').replace(/0+$/, '')}`;
	return `${text}${fraction}${utc ? 'Z' : ''}`;
}

function bytesToInteger(bytes: Uint8Array): bigint {
	let value = 0n;
	for (const byte of bytes) value = (value << 8n) | BigInt(byte);
	return BigInt.asIntN(bytes.length * 8, value);
}

/** The number nearest to a whole number with its point `scale` digits from the end. */
function decimalNumber(whole: bigint, scale: number): number {
	if (scale <= 0) return Number(whole) * 10 ** -scale;
	const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
	const cut = digits.length - scale;
	return Number(`${whole < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

function decimalKind(element: SchemaElement): ParquetColumnKind {
	const { logical_type: logical } = element;
	const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
	return {
		type: 'DOUBLE',
		element: raw(element),
		toCell: (value) => {
			if (value === null || value === undefined) return null;
			const whole =
				value instanceof Uint8Array ? bytesToInteger(value) : BigInt(value as number | bigint);
			return decimalNumber(whole, scale);
		}
	};
}

const UNITS: Readonly<Record<string, bigint>> = {
	MILLIS: 1000n,
	MICROS: 1_000_000n,
	NANOS: 1_000_000_000n
};

function timeKind(element: SchemaElement): ParquetColumnKind | null {
	const { converted_type: converted = '', logical_type: logical } = element;
	const stamp = logical?.type === 'TIMESTAMP' || converted.startsWith('TIMESTAMP_');
	const clock = logical?.type === 'TIME' || converted.startsWith('TIME_');
	if (!stamp && !clock) return null;
	const unit =
		logical?.type === 'TIMESTAMP' || logical?.type === 'TIME'
			? logical.unit
			: converted.replace(/^TIME(?:STAMP)?_/, '');
	const utc = stamp && (logical?.type === 'TIMESTAMP' ? logical.isAdjustedToUTC : true);
	const perSecond = UNITS[unit];
	if (perSecond === undefined) return null;
	return {
		type: 'VARCHAR',
		element: raw(element),
		toCell: (value) => {
			if (value === null || value === undefined) return null;
			const text = isoTime(BigInt(value as number | bigint), perSecond, utc);
			return stamp ? text : text.slice(11);
		}
	};
}

function integerKind(element: SchemaElement): ParquetColumnKind {
	const { type, converted_type: converted, logical_type: logical } = element;
	const unsigned =
		converted?.startsWith('UINT_') === true || (logical?.type === 'INTEGER' && !logical.isSigned);
	const kind: ParquetColumnKind = { type: 'BIGINT', element: raw(element), toCell: plain };
	if (!unsigned) return kind;
	if (type === 'INT32') {
		kind.toCell = (value) => (typeof value === 'number' ? value >>> 0 : null);
		return kind;
	}
	return {
		...kind,
		type: 'VARCHAR',
		toCell: (value) => (typeof value === 'bigint' ? String(BigInt.asUintN(64, value)) : null)
	};
}

/** How a column is read by its element in the schema; null for a kind that no table holds (lists, objects, geometry, bytes). */
export function columnKind(element: SchemaElement): ParquetColumnKind | null {
	const { type, converted_type: converted, logical_type: logical, repetition_type } = element;
	if (type === undefined || element.num_children || repetition_type === 'REPEATED') return null;
	const meaning = logical?.type ?? converted;
	if (['INTERVAL', 'BSON', 'GEOMETRY', 'GEOGRAPHY', 'VARIANT'].includes(meaning ?? '')) return null;
	if (meaning === 'DECIMAL' || converted === 'DECIMAL') return decimalKind(element);
	if (meaning === 'DATE') {
		const toCell = (value: unknown): OwnCell =>
			typeof value === 'number' && Math.abs(value) < 3_000_000 ? isoDay(value) : null;
		return { type: 'DATE', element: raw(element), toCell };
	}
	const time = timeKind(element);
	if (time) return time;
	if (meaning === 'UUID' || meaning === 'FLOAT16') {
		return { type: meaning === 'UUID' ? 'VARCHAR' : 'DOUBLE', element, toCell: plain };
	}
	switch (type) {
		case 'BOOLEAN':
			return { type: 'BOOLEAN', element: raw(element), toCell: plain };
		case 'FLOAT':
		case 'DOUBLE':
			return { type: 'DOUBLE', element: raw(element), toCell: plain };
		case 'INT32':
		case 'INT64':
			return integerKind(element);
		case 'INT96':
			return { type: 'VARCHAR', element: raw(element), toCell: plain };
		case 'BYTE_ARRAY':
			return {
				type: 'VARCHAR',
				element: { ...raw(element), converted_type: 'UTF8' },
				toCell: plain
			};
		case 'FIXED_LEN_BYTE_ARRAY':
			return null;
	}
}
