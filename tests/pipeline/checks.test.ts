import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATA_CHECKS } from '../../scripts/pipeline/checks/data-checks.ts';
import { PUBLISHED_FIGURES } from '../../scripts/pipeline/checks/published-figures.ts';
import { runChecks } from '../../scripts/pipeline/checks/run-checks.ts';
import type { Check } from '../../scripts/pipeline/checks/check.ts';
import { SOURCE_CHECKS } from '../../scripts/pipeline/checks/source-checks.ts';
import { openDatabase } from '../../scripts/pipeline/pipeline-context.ts';
import { buildTables } from '../../scripts/pipeline/pipeline.ts';
import { ACTIVITY_DEFECTS } from './activity-defects.ts';
import { FIGURE_DEFECTS } from './defects.ts';
import { openFixture } from './fixture.ts';
import { openCommitted } from './open-committed.ts';
import { PROCESS_DEFECTS } from './process-defects.ts';
import { PUBLISHED_DEFECTS } from './published-defects.ts';
import { TABLE_DEFECTS } from './table-defects.ts';
import { TIMELINE_DEFECTS } from './timeline-defects.ts';

let connection: DuckDBConnection;

/** Opens one transaction a test, so that every test begins with the good data. */
function useDatabase(open: () => Promise<DuckDBConnection>): void {
	beforeAll(async () => {
		connection = await open();
	});
	beforeEach(async () => {
		await connection.run('BEGIN');
	});
	afterEach(async () => {
		await connection.run('ROLLBACK');
	});
	afterAll(() => connection.closeSync());
}

async function openGood(): Promise<DuckDBConnection> {
	const fixture = await openFixture();
	const database = await openDatabase();
	await buildTables(database, fixture);
	await fixture.remove();
	return database;
}

/** Whether one check of a name finds something: the others have tests of their own, and 300 of them take a second. */
async function caught(checks: readonly Check[], name: string): Promise<boolean> {
	const asked = checks.filter((check) => check.name === name);
	return (await runChecks(connection, asked)).length > 0;
}

describe('data checks on a small good data set', () => {
	useDatabase(openGood);
	const checks = [...SOURCE_CHECKS, ...DATA_CHECKS];

	it('have one name each', () => {
		const names = [...checks, ...PUBLISHED_FIGURES].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('pass', async () => {
		expect(await runChecks(connection, checks)).toEqual([]);
	});

	it.each([
		...FIGURE_DEFECTS,
		...TABLE_DEFECTS,
		...PROCESS_DEFECTS,
		...TIMELINE_DEFECTS,
		...ACTIVITY_DEFECTS
	])('catch $what', async ({ sql, caughtBy }) => {
		const { rowsChanged } = await connection.run(sql);
		expect(rowsChanged).toBeGreaterThan(0);
		expect(await caught(checks, caughtBy)).toBe(true);
	});
});

describe('data checks on the committed data', () => {
	useDatabase(openCommitted);

	it('pass', async () => {
		expect(await runChecks(connection, [...DATA_CHECKS, ...PUBLISHED_FIGURES])).toEqual([]);
	});

	it.each(PUBLISHED_DEFECTS)('catch $what', async ({ sql, caughtBy }) => {
		const { rowsChanged } = await connection.run(sql);
		expect(rowsChanged).toBeGreaterThan(0);
		expect(await caught(PUBLISHED_FIGURES, caughtBy)).toBe(true);
	});
});
