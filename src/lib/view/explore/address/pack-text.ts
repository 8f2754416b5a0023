import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { EXPLORE_LIMITS } from './explore-limits.ts';

/** How much is unpacked before the length is looked at again. */
const PIECE = 64;

function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
	if (!/^[A-Za-z0-9_-]+$/.test(text))
		throw new RangeError('the text holds a sign that is no base64url');
	const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

/** A text deflated, as base64url; `dictionary` is what such texts usually hold. */
export function packText(text: string, dictionary: string): string {
	return toBase64Url(deflateSync(strToU8(text), { level: 9, dictionary: strToU8(dictionary) }));
}

/** The text that `packText` packed; throws `RangeError` where it is damaged, or too long once unpacked. */
export function unpackText(packed: string, dictionary: string): string {
	if (packed.length > EXPLORE_LIMITS.packed) throw new RangeError('the packed text is too long');
	const bytes = fromBase64Url(packed);
	const pieces: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const inflate = new Inflate({ dictionary: strToU8(dictionary) }, (piece, final) => {
		pieces.push(piece);
		length += piece.length;
		isWhole = final;
	});
	try {
		for (let at = 0; at < bytes.length; at += PIECE) {
			inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
			if (length > EXPLORE_LIMITS.unpacked) break;
		}
	} catch (cause) {
		throw new RangeError('the packed text is damaged', { cause });
	}
	if (length > EXPLORE_LIMITS.unpacked) throw new RangeError('the text is too long once unpacked');
	if (!isWhole) throw new RangeError('the packed text is cut off');
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return strFromU8(whole);
}
