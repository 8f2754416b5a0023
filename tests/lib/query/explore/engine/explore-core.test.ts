import { describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import { arrowPiece, type EngineStatus } from '#lib/query/index.ts';
import { ExploreCore } from '../../../../../src/lib/query/explore/engine/explore-core.ts';
import type { ExploreSide } from '../../../../../src/lib/query/explore/engine/explore-side.ts';
import { StatusBoard } from '../../../../../src/lib/query/explore/engine/status-board.ts';

const MANIFEST: Manifest = { version: 1, files: [], sources: [] };
const COLUMNS = [{ name: 'n', type: 'DOUBLE' }] as const;

/** An engine over a side that starts as `start` says, holds one row of each table, and is lost when it is told so. */
function opened() {
	const now: { start: () => Promise<void>; lose: () => void } = {
		start: () => Promise.resolve(),
		lose: () => undefined
	};
	const side: ExploreSide = {
		start: () => now.start(),
		need: () => Promise.resolve(),
		prepare: () => Promise.resolve(),
		prepared: () => Promise.resolve([['n', 'DOUBLE']]),
		ask: () => Promise.resolve({ columns: [], rows: [[1]] }),
		change: () => Promise.resolve(),
		add: () => Promise.resolve(),
		close: () => Promise.resolve()
	};
	const core = new ExploreCore(MANIFEST, new StatusBoard(new Map()), (lost) => {
		now.lose = () => lost(new Error('lost'));
		return side;
	});
	const seen: EngineStatus['state'][] = [];
	core.onStatus(({ state }) => seen.push(state));
	async function* pieces() {
		yield await Promise.resolve(arrowPiece([...COLUMNS], [[1]]));
	}
	const insert = () =>
		core.insert({ name: 'own_costs', columns: COLUMNS, pieces: pieces(), rows: 1 });
	return { core, insert, now, seen };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('an engine that is lost', () => {
	it('has lost its own tables, and says that it started again', async () => {
		const { core, insert, now, seen } = opened();
		await insert();
		expect(core.tables()).toMatchObject([{ name: 'own_costs', rows: 1, own: true }]);
		now.lose();
		expect(core.tables()).toEqual([]);
		await settle();
		expect(seen.slice(-2)).toEqual(['loading', 'restarted']);
	});

	it('and does not start again says so at the next table that is put in', async () => {
		const { core, insert, now, seen } = opened();
		await core.start();
		now.start = () => Promise.reject(new Error('no memory'));
		now.lose();
		await settle();
		expect(core.status).toEqual({ state: 'failed', message: 'no memory' });
		await expect(insert()).rejects.toThrow('no memory');
		expect(core.tables()).toEqual([]);
		now.start = () => Promise.resolve();
		await insert();
		expect(core.tables()).toMatchObject([{ name: 'own_costs' }]);
		expect(seen.slice(-4)).toEqual(['loading', 'restarted', 'busy', 'ready']);
	});
});
