import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/lib/catalogue/index.ts';
import { openDatabase } from '../../scripts/pipeline/pipeline-context.ts';
import { literal } from '../../scripts/pipeline/sql-text.ts';
import { EXPECTED } from './fixture.ts';

const script = fileURLToPath(new URL('./run-fixture.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
/** Tables that the pipeline makes; the rest repeats the curated facts, or follows from these (tests/pipeline/progress). */
const TABLES = [
	'observations',
	'areas',
	'area_members',
	'population',
	'series',
	'revisions',
	'group_figures',
	'activities',
	'activity_links'
];
const run = promisify(execFile);

let folders: [string, string];
beforeAll(async () => {
	folders = [await mkdtemp(join(tmpdir(), 'golden-')), await mkdtemp(join(tmpdir(), 'golden-'))];
	// What an earlier run left behind must be gone afterwards.
	await writeFile(join(folders[1], 'observations.00000000.parquet'), 'stale');
	for (const folder of folders) await run(process.execPath, [tsx, script, folder]);
}, 60_000);
afterAll(async () => {
	for (const folder of folders) await rm(folder, { recursive: true });
});

function list(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

/** The rows of a Parquet file as CSV. */
async function readCsv(path: string): Promise<string> {
	const connection = await openDatabase();
	const csv = `${path}.csv`;
	await connection.run(`COPY (FROM read_parquet(${literal(path)})) TO ${literal(csv)} (HEADER)`);
	connection.closeSync();
	return readFileSync(csv, 'utf8');
}

describe('the pipeline on a small input', () => {
	it('makes the same bytes in two processes, and nothing else', () => {
		const [first, second] = folders;
		expect(list(second)).toEqual(list(first));
		for (const path of list(first)) {
			expect(readFileSync(join(second, path)).equals(readFileSync(join(first, path))), path).toBe(
				true
			);
		}
	});

	it.each(TABLES)('makes the %s of the golden case', async (table) => {
		const manifest = JSON.parse(
			readFileSync(join(folders[0], 'manifest.json'), 'utf8')
		) as Manifest;
		const file = manifest.files.find((one) => one.table === table && one.series === undefined);
		const csv = await readCsv(join(folders[0], file?.path ?? ''));
		await rm(join(folders[0], `${file?.path}.csv`));
		await expect(csv).toMatchFileSnapshot(join(EXPECTED, `${table}.csv`));
	});

	it('rejects what the golden case rejects', async () => {
		const rejects = readFileSync(join(folders[0], 'rejects.csv'), 'utf8');
		await expect(rejects).toMatchFileSnapshot(join(EXPECTED, 'rejects.csv'));
	});
});
