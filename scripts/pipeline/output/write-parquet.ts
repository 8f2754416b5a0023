import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { literal } from '../sql-text.ts';
import { smallestColumns } from './smallest-columns.ts';

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

const OPTIONS = 'FORMAT parquet, COMPRESSION zstd, WRITE_BLOOM_FILTER false';

/**
 * Writes one draft as it is, or of several with the same rows the smallest form of each column, as
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
	const written: Buffer[] = [];
	for (const { query, options } of drafts) {
		await connection.run(`COPY (${query}) TO ${literal(draftPath)} (${OPTIONS}, ${options})`);
		written.push(await readFile(draftPath));
	}
	await rm(draftPath);
	const [only] = written;
	const bytes = only !== undefined && written.length === 1 ? only : smallestColumns(written);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const path = `${stem}.${sha256.slice(0, 8)}.parquet`;
	await writeFile(join(output, path), bytes);
	return { path, sha256, bytes: bytes.length };
}
