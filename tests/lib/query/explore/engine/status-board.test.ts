import { describe, expect, it } from 'vitest';
import type { EngineStatus } from '#lib/query/index.ts';
import { StatusBoard } from '../../../../../src/lib/query/explore/engine/status-board.ts';

function listened() {
	const board = new StatusBoard(new Map([['areas', 1000]]));
	const seen: EngineStatus[] = [];
	const stop = board.listen((status) => seen.push(status));
	return { board, seen, stop };
}

describe('StatusBoard', () => {
	it('goes from idle over loading and busy to ready', async () => {
		const { board, seen } = listened();
		expect(board.status).toEqual({ state: 'idle' });
		await board.starting(async () => {
			board.progress({ phase: 'engine', table: null, loaded: 5, total: 10 });
		});
		await board.during('tables', async () => {
			board.progress({ phase: 'decode', table: 'areas', loaded: 1, total: 2 });
		});
		await board.during('busy', async () => undefined);
		expect(seen).toEqual([
			{ state: 'loading', phase: 'engine', loaded: 0, total: null },
			{ state: 'loading', phase: 'engine', loaded: 5, total: 10 },
			{ state: 'ready' },
			{ state: 'loading', phase: 'tables', loaded: 550, total: 1000 },
			{ state: 'ready' },
			{ state: 'busy' },
			{ state: 'ready' }
		]);
	});

	it('says what failed, and starts again', async () => {
		const { board } = listened();
		const failing = board.starting(() => Promise.reject(new Error('no Wasm')));
		await expect(failing).rejects.toThrow('no Wasm');
		expect(board.status).toEqual({ state: 'failed', message: 'no Wasm' });
		await board.starting(async () => undefined);
		expect(board.status).toEqual({ state: 'ready' });
	});

	it('stays restarted until the next query', async () => {
		const { board, seen, stop } = listened();
		await board.starting(async () => undefined);
		await board.restarting(async () => undefined);
		expect(board.status).toEqual({ state: 'restarted' });
		await board.during('tables', async () => undefined);
		expect(board.status).toEqual({ state: 'restarted' });
		stop();
		await board.during('busy', async () => undefined);
		expect(board.status).toEqual({ state: 'ready' });
		expect(seen.at(-1)).toEqual({ state: 'restarted' });
	});

	it('tells of a restart even while a query waits for it', async () => {
		const { board, seen } = listened();
		await board.starting(async () => undefined);
		await board.during('busy', () => board.restarting(async () => undefined));
		expect(seen.map(({ state }) => state)).toEqual([
			...['loading', 'ready', 'busy', 'loading', 'restarted', 'busy', 'restarted']
		]);
	});

	it('tells of a restart that succeeds only when it is tried again', async () => {
		const { board, seen } = listened();
		await board.starting(async () => undefined);
		const failing = board.restarting(() => Promise.reject(new Error('no Wasm')));
		await expect(failing).rejects.toThrow('no Wasm');
		const again = board.starting(() => Promise.reject(new Error('no memory')));
		await expect(again).rejects.toThrow('no memory');
		await board.starting(async () => undefined);
		expect(seen.at(-1)).toEqual({ state: 'restarted' });
		await board.during('busy', async () => undefined);
		expect(board.status).toEqual({ state: 'ready' });
	});
});
