import { createHash } from 'node:crypto';

/** What a reader's browser checks a prerendered JSON file by. */
export interface JsonCheck {
	sha256: string;
	bytes: number;
}

/** A value as the text of a JSON file, with its hash and size. */
function jsonFile(value: unknown): JsonCheck & { text: string } {
	const text = JSON.stringify(value);
	return {
		text,
		sha256: createHash('sha256').update(text).digest('hex'),
		bytes: Buffer.byteLength(text)
	};
}

/** Only what the check needs. */
export function jsonCheck(value: unknown): JsonCheck {
	const { sha256, bytes } = jsonFile(value);
	return { sha256, bytes };
}

/** The answer that holds the file. */
export function jsonResponse(value: unknown): Response {
	return new Response(jsonFile(value).text, { headers: { 'Content-Type': 'application/json' } });
}
