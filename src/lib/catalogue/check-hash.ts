import { LoadError } from './load-error.ts';
import type { LoadEffects } from './load-options.ts';

/** The SHA-256 of bytes in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array, subtle: LoadEffects['subtle']): Promise<string> {
	const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** So many of the first digits of a SHA-256 tell a file from one that was damaged, or is of another release. */
export const SHORT_HASH = 16;

/** Throws a `LoadError` with code `hash` where the SHA-256 of the bytes is another; `expected` is all of it, or its first digits. */
export async function checkHash(
	bytes: Uint8Array,
	expected: string,
	url: string,
	subtle: LoadEffects['subtle']
): Promise<void> {
	const found = await sha256(bytes, subtle);
	if (expected.length >= SHORT_HASH && found.startsWith(expected)) return;
	throw new LoadError(
		'hash',
		url,
		`The file differs from the published one (SHA-256 ${found.slice(0, 8)} instead of ${expected.slice(0, 8)}), so it is not used. Reload the page; if it happens again, the file is damaged on the server.`
	);
}
