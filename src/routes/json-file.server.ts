import { createHash } from 'node:crypto';
import { SHORT_HASH } from '#lib/catalogue/index.ts';

/** What a reader's browser checks a prerendered JSON file by. */
export interface JsonCheck {
	sha256: string;
	bytes: number;
}

const files = new WeakMap<object, JsonCheck & { text: string }>();

/** A value as the text of a JSON file, with its hash and size; made once, so the value must not change any more. */
function jsonFile(value: object): JsonCheck & { text: string } {
	const known = files.get(value);
	if (known) return known;
	const text = JSON.stringify(value);
	const file = {
		text,
		sha256: createHash('sha256').update(text).digest('hex'),
		bytes: Buffer.byteLength(text)
	};
	files.set(value, file);
	return file;
}

/** Only what the check needs. */
export function jsonCheck(value: object): JsonCheck {
	const { sha256, bytes } = jsonFile(value);
	return { sha256, bytes };
}

/** The same as `[first digits of the SHA-256, bytes]`, for lists: whole hashes weigh more than many of the files. */
export function shortCheck(value: object): [sha256: string, bytes: number] {
	const { sha256, bytes } = jsonFile(value);
	return [sha256.slice(0, SHORT_HASH), bytes];
}

/** The answer that holds the file. */
export function jsonResponse(value: object): Response {
	return new Response(jsonFile(value).text, { headers: { 'Content-Type': 'application/json' } });
}
