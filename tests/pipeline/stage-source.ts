import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { createContext, openDatabase } from '../../scripts/pipeline/pipeline-context.ts';
import type { SourceReader } from '../../scripts/pipeline/source-reader.ts';

type Row = Record<string, unknown>;

/** What a reader made of its files: the rows it staged, the rows it rejected, what it said. */
export interface Staging {
	staged: Row[];
	rejects: Row[];
	log: string[];
}

const COMMON = fileURLToPath(
	new URL('../../scripts/pipeline/steps/00-staged.sql', import.meta.url)
);

/** Runs one reader and its steps on a folder of files, in a database of its own. */
export async function stageSource(reader: SourceReader, directory: string): Promise<Staging> {
	const connection = await openDatabase();
	const log: string[] = [];
	const context = createContext(connection, directory, (message) => log.push(message));
	try {
		await context.runSql(COMMON);
		await reader.load(context);
		for (const step of reader.steps) await context.runSql(step);
		const read = async (table: string): Promise<Row[]> =>
			(await connection.runAndReadAll(`SELECT * FROM ${table}`)).getRowObjectsJson();
		return { staged: await read('staged'), rejects: await read('rejects'), log };
	} finally {
		connection.closeSync();
	}
}

/** The columns named of every row that has all the values given. */
export function pick(rows: Row[], where: Row, columns: readonly string[]): unknown[][] {
	return rows
		.filter((row) => Object.entries(where).every(([name, value]) => row[name] === value))
		.map((row) => columns.map((name) => row[name]));
}

/** An empty folder for the files of one test, gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

/** The `input` folder of a golden case. */
export function goldenInput(name: string): string {
	return fileURLToPath(new URL(`../golden/${name}/input`, import.meta.url));
}
