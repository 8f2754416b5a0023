import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from '../../../scripts/pipeline/checks/run-checks.ts';
import { PROGRESS_CHECKS } from '../../../scripts/pipeline/progress/progress-checks.ts';
import { openCommitted } from '../open-committed.ts';
import { PROGRESS_DEFECTS } from './progress-defects.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await openCommitted();
}, 60_000);
afterAll(() => connection.closeSync());
beforeEach(async () => {
	await connection.run('BEGIN');
});
afterEach(async () => {
	await connection.run('ROLLBACK');
});

describe('checks of progress on the committed data', { timeout: 30_000 }, () => {
	it('pass', async () => {
		expect(await runChecks(connection, PROGRESS_CHECKS)).toEqual([]);
	});

	it.each(PROGRESS_DEFECTS)('catch $what', async ({ sql, caughtBy }) => {
		const { rowsChanged } = await connection.run(sql);
		expect(rowsChanged).toBeGreaterThan(0);
		const check = PROGRESS_CHECKS.filter(({ name }) => name === caughtBy);
		expect(check).toHaveLength(1);
		expect(await runChecks(connection, check)).not.toEqual([]);
	});

	it('each catch a defect of the list, codes and references aside', () => {
		const caught = new Set(PROGRESS_DEFECTS.map((defect) => defect.caughtBy));
		const untested = PROGRESS_CHECKS.map(({ name }) => name).filter((name) => !caught.has(name));
		expect(untested.filter((name) => !/-(code|known)$/.test(name))).toEqual([]);
	});
});
