import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ENCODINGS } from '../serve/choose-encoding.ts';
import { isCompressible } from '../serve/content-type.ts';
import { compressBytes } from './compress-bytes.ts';
import { listFiles } from './list-files.ts';

const SMALLEST = 512;
const CACHED_FROM = 1_000_000;
/** Files of figures by the hundred: a tenth larger than at best, twenty times as quick. */
const MANY = /[\\/]api[\\/]v1[\\/].*\.(csv|json)$/;

/** Frames of charts and what choices in them are drawn from: other sites load them, on any line. */
const FRAMES = /[\\/]embed[\\/](indicator|chart|explore)[\\/]/;

/** What a compression run did: files compressed, and their bytes before and after (brotli). */
export interface CompressionResult {
	files: number;
	rawBytes: number;
	brotliBytes: number;
}

/** Writes `.br` and `.gz` beside every file of a folder that gains by them; large ones are kept in a cache by hash. */
export async function compressSite(folder: string, cache: string): Promise<CompressionResult> {
	const files = listFiles(folder).filter(isCompressible);
	const result: CompressionResult = { files: 0, rawBytes: 0, brotliBytes: 0 };
	const queue = files.values();
	const work = async () => {
		for (const file of queue) {
			const bytes = await readFile(file);
			if (bytes.length < SMALLEST) continue;
			await (bytes.length < CACHED_FROM
				? writeVariants(file, bytes)
				: copyVariants(file, bytes, cache));
			result.files += 1;
			result.rawBytes += bytes.length;
			result.brotliBytes += (await stat(file + ENCODINGS.br)).size;
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
	return result;
}

/** What was packed of the files that stand under several addresses, by hash. */
const packedOnce = new Map<string, ReturnType<typeof compressBytes>>();

function packMany(bytes: Buffer): ReturnType<typeof compressBytes> {
	const hash = createHash('sha256').update(bytes).digest('hex');
	const packed = packedOnce.get(hash) ?? compressBytes(bytes, 'least');
	packedOnce.set(hash, packed);
	return packed;
}

async function writeVariants(file: string, bytes: Buffer, end = file): Promise<void> {
	const isPlain = /\.(html|json)$/.test(file) && !FRAMES.test(file);
	const effort = isPlain ? 'less' : 'most';
	const packed = await (MANY.test(file) ? packMany(bytes) : compressBytes(bytes, effort));
	await writeFile(end + ENCODINGS.br, packed.br);
	await writeFile(end + ENCODINGS.gzip, packed.gzip);
}

async function copyVariants(file: string, bytes: Buffer, cache: string): Promise<void> {
	const kept = path.join(cache, createHash('sha256').update(bytes).digest('hex'));
	await mkdir(cache, { recursive: true });
	// gzip is written last, so that its presence means that both are whole.
	if ((await stat(kept + ENCODINGS.gzip).catch(() => null)) === null) {
		await writeVariants(file, bytes, kept);
	}
	for (const end of Object.values(ENCODINGS)) await copyFile(kept + end, file + end);
}
