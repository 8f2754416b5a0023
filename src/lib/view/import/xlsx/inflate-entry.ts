import { ImportError } from '../import-error.ts';
import type { ZipEntry } from './read-directory.ts';

const LOCAL = 0x04034b50;

/** Throws the error of an archive that does not hold what it declares. */
export function damaged(name: string, cause?: unknown): ImportError {
	const message = `The XLSX file is damaged (${name}): open it in a spreadsheet program and save it again.`;
	return new ImportError('damaged', message, { part: name }, cause);
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
		throw damaged(entry.name);
	}
	const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	const start = entry.offset + 30 + names;
	if (start + entry.packed > bytes.length) throw damaged(entry.name);
	return bytes.subarray(start, start + entry.packed) as Uint8Array<ArrayBuffer>;
}

/**
 * The text of a file in an archive, piece by piece, never more bytes than its directory declares. Throws `ImportError`
 * ('damaged') where it holds more, or cannot be inflated.
 */
export async function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
	const packed = packedBytes(bytes, entry);
	if (entry.method !== 0 && entry.method !== 8) throw damaged(entry.name);
	const source = new Blob([packed]).stream();
	const stream =
		entry.method === 0 ? source : source.pipeThrough(new DecompressionStream('deflate-raw'));
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const reader = stream.getReader();
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > entry.size) throw damaged(entry.name);
			yield decoder.decode(value, { stream: true });
		}
		yield decoder.decode();
	} catch (error) {
		throw error instanceof ImportError ? error : damaged(entry.name, error);
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
