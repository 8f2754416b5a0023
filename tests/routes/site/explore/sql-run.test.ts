import { describe, expect, it } from 'vitest';
import { QueryError, type ExploreEngine } from '#lib/query/index.ts';
import { SqlRun } from '../../../../src/routes/[[locale=locale]]/(site)/explore/sql-run.svelte.ts';
import { answer, FakeEngine } from './fake-engine.ts';
import { settle } from './settle.ts';

const TEXT = 'SELECT ref_area, time_period, value FROM t';
const refusal = (text: string) =>
	new QueryError('sql', 'no such column', { text, parameters: [] }).at({ from: 7, to: 15 });

/** A run over an engine of the test, with the roots that it was opened for. */
function opened(engine = new FakeEngine()) {
	const roots: string[] = [];
	const sqlRun = new SqlRun('../', (root) => {
		roots.push(root);
		return Promise.resolve<ExploreEngine>(engine);
	});
	return { engine, roots, sqlRun };
}

describe('a reader’s SQL', () => {
	it('gives rows, time and figures, and opens the engine once', async () => {
		const { engine, roots, sqlRun } = opened();
		expect(sqlRun.isOpen).toBe(false);
		const figures = sqlRun.run(TEXT);
		expect(sqlRun.running).toBe(true);
		expect(sqlRun.isOpen).toBe(true);
		await settle();
		expect(engine.asked).toMatchObject([{ text: TEXT, limit: 10_000 }]);
		engine.asked[0]?.resolve(answer(['404', 2020, 29.5]));
		expect(await figures).toMatchObject([{ ref_area: '404', time_period: 2020, value: 29.5 }]);
		expect(sqlRun.result).toMatchObject({ rows: [['404', 2020, 29.5]], milliseconds: 7 });
		expect(sqlRun.running).toBe(false);
		expect(sqlRun.failure).toBeNull();
		void sqlRun.run(TEXT);
		await settle();
		expect(engine.asked).toHaveLength(2);
		expect(roots).toEqual(['../']);
	});

	it('has no figures where its columns name none', async () => {
		const { engine, sqlRun } = opened();
		const figures = sqlRun.run(TEXT);
		await settle();
		const columns = [{ name: 'n', type: 'INTEGER' }];
		engine.asked[0]?.resolve({ columns, rows: [[1]], cut: false, milliseconds: 1 });
		expect(await figures).toEqual([]);
		expect(sqlRun.result?.rows).toEqual([[1]]);
	});

	it('keeps the place of an error and the last answer; the next answer ends the error', async () => {
		const { engine, sqlRun } = opened();
		const first = sqlRun.run(TEXT);
		await settle();
		engine.asked[0]?.resolve(answer(['404', 2020, 1]));
		await first;
		const failing = sqlRun.run('SELECT ref_erea');
		await settle();
		engine.asked[1]?.reject(refusal('SELECT ref_erea'));
		expect(await failing).toBeNull();
		expect(sqlRun.failure).toMatchObject({ code: 'sql', place: { from: 7, to: 15 } });
		expect(sqlRun.running).toBe(false);
		expect(sqlRun.result?.rows).toEqual([['404', 2020, 1]]);
		const third = sqlRun.run(TEXT);
		await settle();
		engine.asked[2]?.resolve(answer());
		await third;
		expect(sqlRun.failure).toBeNull();
	});

	it('is stopped without an error, and the last answer stays', async () => {
		const { engine, sqlRun } = opened();
		const first = sqlRun.run(TEXT);
		await settle();
		engine.asked[0]?.resolve(answer(['404', 2020, 1]));
		await first;
		const stopped = sqlRun.run('SELECT 2');
		await settle();
		sqlRun.cancel();
		expect(sqlRun.running).toBe(false);
		expect(await stopped).toBeNull();
		expect(sqlRun.failure).toBeNull();
		expect(sqlRun.result?.rows).toEqual([['404', 2020, 1]]);
	});

	it('is stopped while the engine starts', async () => {
		const engine = new FakeEngine();
		let start: () => void = () => undefined;
		engine.starting = () => new Promise((resolve) => (start = resolve));
		const { sqlRun } = opened(engine);
		const stopped = sqlRun.run(TEXT);
		await settle();
		sqlRun.cancel();
		expect(sqlRun.running).toBe(false);
		start();
		expect(await stopped).toBeNull();
		expect([sqlRun.failure, sqlRun.result]).toEqual([null, null]);
	});

	it('gives up the run before, whose late answer counts for nothing', async () => {
		const { engine, sqlRun } = opened();
		const first = sqlRun.run('SELECT 1');
		await settle();
		const second = sqlRun.run('SELECT 2');
		await settle();
		engine.asked[0]?.resolve(answer(['250', 2020, 1]));
		expect(await first).toBeNull();
		expect(sqlRun.running).toBe(true);
		expect(sqlRun.result).toBeNull();
		engine.asked[1]?.resolve(answer(['404', 2020, 2]));
		expect(await second).toHaveLength(1);
		expect(sqlRun.result?.rows).toEqual([['404', 2020, 2]]);
		expect(sqlRun.running).toBe(false);
	});

	it('is forgotten where another choice speaks', async () => {
		const { engine, sqlRun } = opened();
		const first = sqlRun.run(TEXT);
		await settle();
		engine.asked[0]?.resolve(answer(['404', 2020, 1]));
		await first;
		sqlRun.needed = true;
		const late = sqlRun.run('SELECT 2');
		expect(sqlRun.needed).toBe(false);
		await settle();
		sqlRun.clear();
		engine.asked[1]?.reject(refusal('SELECT 2'));
		expect(await late).toBeNull();
		expect([sqlRun.result, sqlRun.failure, sqlRun.running]).toEqual([null, null, false]);
	});
});

describe('the engine of the page', () => {
	it('is told of from the first moment on, its restart too', async () => {
		const { engine, sqlRun } = opened();
		expect(sqlRun.engineStatus).toEqual({ state: 'idle' });
		const open = sqlRun.open();
		expect(sqlRun.engineStatus).toMatchObject({ state: 'loading', phase: 'engine' });
		await open;
		expect(sqlRun.engineStatus).toEqual({ state: 'ready' });
		const failing = sqlRun.run(TEXT);
		await settle();
		const broken = new QueryError('restarted', 'too much', { text: TEXT, parameters: [] });
		engine.restart();
		engine.asked[0]?.reject(broken);
		await failing;
		expect(sqlRun.engineStatus).toEqual({ state: 'restarted' });
		expect(sqlRun.failure).toBe(broken);
		expect(await sqlRun.open()).toBe(engine);
	});

	it('says why it does not start, and may be asked again', async () => {
		const engine = new FakeEngine();
		engine.starting = () => Promise.reject(new Error('no Wasm'));
		const { roots, sqlRun } = opened(engine);
		expect(await sqlRun.run(TEXT)).toBeNull();
		expect(sqlRun.failure?.message).toBe('no Wasm');
		expect(sqlRun.engineStatus).toEqual({ state: 'failed', message: 'no Wasm' });
		expect(sqlRun.isOpen).toBe(false);
		engine.starting = () => Promise.resolve();
		await sqlRun.open();
		expect(roots).toHaveLength(2);
		expect(sqlRun.engineStatus).toEqual({ state: 'ready' });
	});

	it('no longer listens to an engine that did not start', async () => {
		const engine = new FakeEngine();
		engine.starting = () => Promise.reject(new Error('no Wasm'));
		const { sqlRun } = opened(engine);
		await sqlRun.open().catch(() => undefined);
		expect(engine.listeners).toBe(0);
	});
});
