import { windows1252 } from '../../import/decode-text.ts';
import type { DetectedEncoding } from './detect-encoding.ts';

const CHUNK = 1_048_576;

/** The text of a file piece by piece, its mark left out, its line breaks as `\n`. */
export async function* textPieces(
	file: Blob,
	{ encoding, mark }: DetectedEncoding
): AsyncGenerator<{ text: string; read: number }> {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	let held = '';
	for (let at = mark; at < file.size; at += CHUNK) {
		const bytes = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
		const piece =
			encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes, { stream: true });
		let text = held + piece;
		// A line break may be cut in two.
		held = text.endsWith('\r') ? '\r' : '';
		if (held !== '') text = text.slice(0, -1);
		yield { text: text.replace(/\r\n?/g, '\n'), read: Math.min(file.size, at + CHUNK) };
	}
	const rest = held + decoder.decode();
	if (rest !== '') yield { text: rest.replace(/\r\n?/g, '\n'), read: file.size };
}
