import type { DroppedPart } from '../../url-state.ts';

/** The longest piece of a part that is told to a reader. */
const SHOWN = 80;

/** Reads parts of a value of unknown shape; what cannot be used is dropped and remembered. */
export class PartReader {
	readonly dropped: DroppedPart[] = [];

	/** Remembers that a part was left out. */
	drop(parameter: string, value: unknown): void {
		const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
		const signs = [...text];
		const shown = signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
		this.dropped.push({ parameter, value: shown });
	}

	/** The value that `read` makes of a part; `fallback` where the part is absent, or bad and therefore dropped. */
	one<Value>(
		parameter: string,
		value: unknown,
		fallback: Value,
		read: (value: unknown) => Value | undefined
	): Value {
		if (value === undefined || value === null) return fallback;
		const found = read(value);
		if (found !== undefined) return found;
		this.drop(parameter, value);
		return fallback;
	}

	/** The values that `read` makes of the items of a list, each once and at most `limit`. */
	list<Value>(
		parameter: string,
		value: unknown,
		limit: number,
		read: (value: unknown) => Value | undefined
	): Value[] {
		if (value === undefined || value === null) return [];
		if (!Array.isArray(value)) {
			this.drop(parameter, value);
			return [];
		}
		const found: Value[] = [];
		let more = 0;
		for (const item of value as unknown[]) {
			const read_item = read(item);
			if (read_item === undefined) this.drop(parameter, item);
			else if (found.includes(read_item)) continue;
			else if (found.length < limit) found.push(read_item);
			else more++;
		}
		if (more > 0) this.drop(parameter, `+${more}`);
		return found;
	}

	/** A record, or an empty one in the place of something else. */
	record(parameter: string, value: unknown): Record<string, unknown> {
		if (value === undefined || value === null) return {};
		if (isRecord(value)) return value;
		this.drop(parameter, value);
		return {};
	}

	/** Remembers the parts of a record whose names nobody knows. */
	unknown(parameter: string, record: Record<string, unknown>, names: readonly string[]): void {
		for (const name of Object.keys(record)) {
			if (!names.includes(name))
				this.drop(parameter === '' ? name : `${parameter}.${name}`, record[name]);
		}
	}
}

/** Whether a value is a plain record. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of some texts. */
export function oneOf<Code extends string>(
	codes: readonly Code[]
): (value: unknown) => Code | undefined {
	return (value) => codes.find((code) => code === value);
}

/** A text that a pattern describes. */
export function matching(
	pattern: RegExp,
	holds: (text: string) => boolean = () => true
): (value: unknown) => string | undefined {
	return (value) =>
		typeof value === 'string' && pattern.test(value) && holds(value) ? value : undefined;
}

/** A whole number within limits, both included. */
export function whole(low: number, high: number): (value: unknown) => number | undefined {
	return (value) =>
		typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high
			? value
			: undefined;
}

/** True or false. */
export function truth(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

/** Calendar years that figures may have. */
export const year = whole(1900, 2150);
