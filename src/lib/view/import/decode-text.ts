import { ImportError } from './import-error.ts';
import type { ProblemCounter } from './import-problem.ts';
import type { TextEncoding } from './imported-table.ts';

/** What Windows-1252 holds at 0x80 to 0x9F; some engines leave control signs there. */
const AT_80 =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The text of bytes in Windows-1252, the same in every engine. */
export function windows1252(bytes: Uint8Array): string {
	const text = new TextDecoder('windows-1252').decode(bytes);
	return text.replace(/[\u0080-\u009f]/g, (sign) => AT_80.charAt(sign.charCodeAt(0) - 0x80));
}

const hasBom = (bytes: Uint8Array, ...bom: number[]): boolean =>
	bom.every((byte, index) => bytes[index] === byte);

function encodingOf(bytes: Uint8Array): TextEncoding {
	if (hasBom(bytes, 0xff, 0xfe)) return 'utf-16le';
	if (hasBom(bytes, 0xfe, 0xff)) return 'utf-16be';
	return 'utf-8';
}

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 by its mark, else Windows-1252, which is said as a problem.
 * Throws `ImportError` ('encoding', 'nul') where the bytes are no text.
 */
export function decodeText(
	bytes: Uint8Array,
	problems: ProblemCounter
): { text: string; encoding: TextEncoding } {
	let encoding = encodingOf(bytes);
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (cause) {
		if (encoding !== 'utf-8') {
			const message = `The file begins as ${encoding.toUpperCase()}, but is not: save it again as CSV UTF-8.`;
			throw new ImportError('encoding', message, { encoding: encoding.toUpperCase() }, cause);
		}
		encoding = 'windows-1252';
		text = windows1252(bytes);
		problems.add('encoding-guessed', { name: 'Windows-1252' });
	}
	const nul = text.indexOf('\0');
	if (nul >= 0) {
		const message = `The file is no text: its character ${nul + 1} is NUL. Save it again as CSV UTF-8.`;
		throw new ImportError('nul', message, { position: nul + 1 });
	}
	return { text, encoding };
}
