import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '#lib/catalogue/index.ts';
import { buildActivities } from './activities/build-activities.ts';
import { DATA_CHECKS } from './checks/data-checks.ts';
import { runChecks } from './checks/run-checks.ts';
import { SOURCE_CHECKS } from './checks/source-checks.ts';
import { buildCuratedTables } from './curated/build-tables.ts';
import { loadFacts } from './curated/load.ts';
import { writeOutput } from './output/write-output.ts';
import { createContext, openDatabase } from './pipeline-context.ts';
import { buildProgress } from './progress/build-progress.ts';
import type { Check } from './checks/check.ts';
import type { SourceReader } from './source-reader.ts';

/** SQL steps that follow the readers, in order. */
const STEPS = [
	'reference/00-itu-region.sql',
	'reference/10-areas.sql',
	'reference/20-area-members.sql',
	'steps/10-area-lookup.sql',
	'reference/30-population.sql',
	'steps/20-resolve-areas.sql',
	'steps/30-parse-values.sql',
	'steps/40-observations.sql',
	'steps/50-series.sql',
	'steps/60-revisions.sql'
];

/** What the tables are built from. */
export interface BuildOptions {
	/** Folder of the raw source folders. */
	sources: string;
	/** Folder of the curated facts (`data/`). */
	facts: string;
	readers: readonly SourceReader[];
	log: (message: string) => void;
}

export interface PipelineOptions extends BuildOptions {
	/** Folder that the Parquet files, the manifest and the rejects are written to. */
	output: string;
	/** The folder of the run before, whose vintages stay addressable; the output folder where left out. */
	history?: string;
	/** Checks beside the general ones, such as known figures of the published data. */
	figures: readonly Check[];
}

/** Reads every source and builds every table, unchecked, in the database. */
export async function buildTables(
	connection: DuckDBConnection,
	{ sources, facts, readers, log }: BuildOptions
): Promise<void> {
	const common = createContext(connection, sources, log);
	const step = (path: string): Promise<void> =>
		common.runSql(fileURLToPath(new URL(path, import.meta.url)));
	await loadFacts(connection, facts);
	await step('steps/00-staged.sql');
	for (const reader of readers) {
		await readSource(connection, join(sources, reader.folder), reader, log);
	}
	for (const path of STEPS) await step(path);
	await buildCuratedTables(connection);
	await buildActivities(connection, log);
	await buildProgress(connection, log);
}

/** Reads every source, checks the data, and writes them; throws, and writes nothing, where a check fails. */
export async function runPipeline(options: PipelineOptions): Promise<Manifest> {
	const { log } = options;
	const connection = await openDatabase();
	try {
		await buildTables(connection, options);
		await reportSources(connection, log);
		const checks = [...SOURCE_CHECKS, ...DATA_CHECKS, ...options.figures];
		const problems = await runChecks(connection, checks);
		log(`checks: ${checks.length} run, ${problems.length} problems`);
		if (problems.length > 0) {
			const list = problems.map(({ check, problem }) => `  ${check}: ${problem}`);
			throw new Error(`data checks failed:\n${list.join('\n')}`);
		}
		const { output, history = output } = options;
		return await writeOutput(connection, { output, history }, log);
	} finally {
		connection.closeSync();
	}
}

async function readSource(
	connection: DuckDBConnection,
	directory: string,
	reader: SourceReader,
	log: (message: string) => void
): Promise<void> {
	const start = Date.now();
	const context = createContext(connection, directory, (message) => log(`  ${message}`));
	const before = await countStaged(connection);
	await reader.load(context);
	for (const path of reader.steps) await context.runSql(path);
	const staged = (await countStaged(connection)) - before;
	log(`read ${reader.folder}: ${staged} rows staged in ${Date.now() - start} ms`);
}

async function countStaged(connection: DuckDBConnection): Promise<number> {
	const reader = await connection.runAndReadAll('SELECT count(*) FROM staged');
	return Number(reader.getRowsJson()[0]?.[0]);
}

async function reportSources(
	connection: DuckDBConnection,
	log: (message: string) => void
): Promise<void> {
	const reader = await connection.runAndReadAll(
		`SELECT source, coalesce(s.n, a.n, 0) AS staged, coalesce(o.n, 0) + coalesce(a.n, 0) AS written, coalesce(r.n, 0) AS rejected,
			r.reasons
		FROM (SELECT source FROM sources) k
		LEFT JOIN (SELECT source, count(*) AS n FROM staged GROUP BY source) s USING (source)
		LEFT JOIN (SELECT source, count(*) AS n FROM observations GROUP BY source) o USING (source)
		LEFT JOIN (SELECT source, count(*) AS n FROM activities GROUP BY source) a USING (source)
		LEFT JOIN (
			SELECT source, sum(n) AS n, string_agg(reason || ' ' || n, '; ' ORDER BY reason) AS reasons
			FROM (SELECT source, reason, count(*) AS n FROM rejects GROUP BY source, reason)
			GROUP BY source
		) r USING (source)
		ORDER BY source`
	);
	for (const [source, staged, written, rejected, reasons] of reader.getRowsJson()) {
		const why = reasons === null ? '' : ` (${String(reasons)})`;
		log(`${source}: read ${staged}, written ${written}, rejected ${rejected}${why}`);
	}
}
