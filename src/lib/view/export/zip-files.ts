import { runSteps, type Steps } from './steps.ts';
import type * as Fflate from 'fflate';

/** Bytes packed in one step: a few milliseconds. */
const SLICE_BYTES = 65_536;

/** A file of an archive. */
export interface ZippedFile {
	name: string;
	bytes: Uint8Array;
}

function* zipSteps(
	{ Zip, ZipDeflate, ZipPassThrough }: typeof Fflate,
	files: readonly ZippedFile[],
	day: string
): Steps<Uint8Array<ArrayBuffer>[]> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
	});
	for (const { name, bytes } of files) {
		// Parquet is packed already.
		const file = name.endsWith('.parquet')
			? new ZipPassThrough(name)
			: new ZipDeflate(name, { level: 6 });
		file.mtime = `${day}T12:00:00`;
		zip.add(file);
		for (let start = 0; start === 0 || start < bytes.length; start += SLICE_BYTES) {
			const end = start + SLICE_BYTES;
			file.push(bytes.subarray(start, end), end >= bytes.length);
			yield;
		}
	}
	zip.end();
	return pieces;
}

/** Files as the pieces of a zip archive, all of one day such as `2026-11-27`: the same files give the same bytes. */
export async function zipFiles(
	files: readonly ZippedFile[],
	day: string,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>[]> {
	return runSteps(zipSteps(await import('fflate'), files, day), signal);
}
