import { ImportError } from '../../import/import-error.ts';
import type { ProblemCounter } from '../../import/import-problem.ts';
import type { TextEncoding } from '../../import/imported-table.ts';
import type { Pace } from '../../import/pace.ts';

/** The encoding of a text, and how many bytes its mark takes. */
export interface DetectedEncoding {
	encoding: TextEncoding;
	mark: number;
}

/** UTF-16 without a mark: in plain text every other byte is NUL. */
function unmarked(head: Uint8Array): TextEncoding | null {
	const pairs = Math.floor(head.length / 2);
	let [even, odd] = [0, 0];
	for (let index = 0; index < pairs * 2; index += 2) {
		if (head[index] === 0) even += 1;
		if (head[index + 1] === 0) odd += 1;
	}
	if (pairs === 0 || Math.max(even, odd) < pairs * 0.4) return null;
	if (even > pairs * 0.02 && odd > pairs * 0.02) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

function byMark(head: Uint8Array): DetectedEncoding {
	if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
	if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
	const utf8 = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
	return { encoding: unmarked(head) ?? 'utf-8', mark: utf8 ? 3 : 0 };
}

/**
 * The encoding of a whole file: by its mark, UTF-16 without one where every other byte is NUL, UTF-8 where every byte fits, else Windows-1252,
 * which is counted as a problem. Throws `ImportError` ('nul', 'encoding').
 */
export async function detectEncoding(
	file: Blob,
	problems: ProblemCounter,
	pace: Pace
): Promise<DetectedEncoding> {
	const found = byMark(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
	const decoder = new TextDecoder(found.encoding, { fatal: true });
	const wide = found.encoding !== 'utf-8';
	const reader = file.stream().getReader();
	let read = 0;
	let valid = true;
	const decode = (value?: Uint8Array): void => {
		try {
			const text = decoder.decode(value, { stream: value !== undefined });
			if (wide && text.includes('\0')) refuseNul(read);
		} catch (cause) {
			if (cause instanceof ImportError) throw cause;
			if (wide) {
				const encoding = found.encoding.toUpperCase();
				const message = `The file begins as ${encoding}, but is not: save it again as CSV UTF-8.`;
				throw new ImportError('encoding', message, { encoding }, cause);
			}
			valid = false;
		}
	};
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			if (!wide) {
				const at = value.indexOf(0);
				if (at >= 0) refuseNul(read + at);
			}
			if (valid) decode(value);
			read += value.length;
			await pace(read / Math.max(1, file.size));
		}
		if (valid) decode();
	} finally {
		await reader.cancel().catch(() => undefined);
	}
	if (valid) return found;
	problems.add('encoding-guessed', { name: 'Windows-1252' });
	return { encoding: 'windows-1252', mark: 0 };
}

function refuseNul(at: number): never {
	const message = `The file is no text: its character ${at + 1} is NUL. Save it again as CSV UTF-8.`;
	throw new ImportError('nul', message, { position: at + 1 });
}
