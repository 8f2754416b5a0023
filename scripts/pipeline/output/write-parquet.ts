import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { literal } from '../sql-text.ts';

/** A written file: path relative to the output folder, its hash and its size. */
export interface WrittenFile {
	path: string;
	sha256: string;
	bytes: number;
}

/** One way to write a file: a query, and COPY options beside Parquet and zstd. */
export interface ParquetDraft {
	query: string;
	options: string;
}

const OPTIONS = 'FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, WRITE_BLOOM_FILTER false';

/**
 * Writes the drafts one after another and keeps the smallest (the first of equals) as
 * `<stem>.<hash8>.parquet` in the output folder; hash8 starts the SHA-256 of the bytes.
 */
export async function writeParquet(
	connection: DuckDBConnection,
	drafts: readonly ParquetDraft[],
	output: string,
	stem: string
): Promise<WrittenFile> {
	const draftPath = join(output, `${stem}.parquet.tmp`);
	await mkdir(dirname(draftPath), { recursive: true });
	let best: Buffer | undefined;
	for (const { query, options } of drafts) {
		await connection.run(`COPY (${query}) TO ${literal(draftPath)} (${OPTIONS}, ${options})`);
		const bytes = await readFile(draftPath);
		if (best === undefined || bytes.length < best.length) best = bytes;
	}
	await rm(draftPath);
	if (best === undefined) throw new Error(`${stem}: nothing to write`);
	const sha256 = createHash('sha256').update(best).digest('hex');
	const path = `${stem}.${sha256.slice(0, 8)}.parquet`;
	await writeFile(join(output, path), best);
	return { path, sha256, bytes: best.length };
}
