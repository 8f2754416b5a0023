import type { Pace } from '../import/pace.ts';
import { Sha256 } from './sha256.ts';

/** Up to here a file is hashed by the browser at once; a longer one piece by piece. */
const AT_ONCE = 64_000_000;
const CHUNK = 4_194_304;

const hex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of a file's bytes, as 64 hexadecimal digits; of any length, with little memory. */
export async function hashFile(file: Blob, pace: Pace): Promise<string> {
	const { subtle } = crypto as { subtle?: SubtleCrypto };
	if (subtle && file.size <= AT_ONCE) {
		await pace(0);
		return hex(new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer())));
	}
	const hash = new Sha256();
	for (let at = 0; at < file.size; at += CHUNK) {
		hash.update(new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer()));
		await pace(at / file.size);
	}
	return hex(hash.digest());
}
