import { EMBED_MESSAGE, EMBED_MESSAGE_VERSION } from './embed-message.ts';

/** The most that a message may hold; a sender cuts what is longer, a receiver refuses it. */
export const EMBED_MESSAGE_LIMITS = { height: 20_000, text: 300, words: 40 } as const;

/** More fields than any message has. */
const MOST_FIELDS = 8;

/** The own fields of a plain object without accessors, each read once; null for anything else. */
export function plainFields(data: unknown): ReadonlyMap<string, unknown> | null {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
	const prototype: unknown = Object.getPrototypeOf(data);
	if (prototype !== Object.prototype && prototype !== null) return null;
	const names = Reflect.ownKeys(data);
	if (names.length > MOST_FIELDS) return null;
	const fields = new Map<string, unknown>();
	for (const name of names) {
		const field = Object.getOwnPropertyDescriptor(data, name);
		if (typeof name !== 'string' || !field || !('value' in field)) return null;
		fields.set(name, field.value);
	}
	return fields;
}

/** Whether fields are those of a message of ours and version, with these names and no other. */
export function areFields(
	fields: ReadonlyMap<string, unknown>,
	names: readonly string[],
	optional: readonly string[] = []
): boolean {
	return (
		fields.get('type') === EMBED_MESSAGE &&
		fields.get('version') === EMBED_MESSAGE_VERSION &&
		names.every((name) => fields.has(name)) &&
		[...fields.keys()].every((name) => ['type', 'version', ...names, ...optional].includes(name))
	);
}

/** What `read` makes of a message, or null where it throws or the message could not be sent as it is. */
export function readSafely<Read>(data: unknown, read: () => Read | null): Read | null {
	try {
		const found = read();
		// A proxy may pass for a plain object, but not for one that was sent: it cannot be cloned.
		if (found !== null) globalThis.structuredClone?.(data);
		return found;
	} catch {
		return null;
	}
}
