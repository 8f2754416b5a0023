import { describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import { TableLoads } from '../../../../src/lib/query/engines/table-loads.ts';

const manifest: Manifest = {
	version: 1,
	files: ['a', 'b'].map((table) => ({
		table,
		path: `${table}.00000000.parquet`,
		sha256: '0'.repeat(64),
		bytes: 1,
		rows: 0,
		columns: [],
		sources: []
	})),
	sources: []
};

/** Loads that end when told. */
function controlled() {
	const started: string[] = [];
	const stopped: string[] = [];
	const ends = new Map<string, (error?: Error) => void>();
	const loads = new TableLoads(manifest, (file, signal) => {
		started.push(file.table);
		return new Promise((resolve, reject) => {
			ends.set(file.table, (error) => (error === undefined ? resolve() : reject(error)));
			signal.addEventListener('abort', () => {
				stopped.push(file.table);
				reject(signal.reason as Error);
			});
		});
	});
	return {
		loads,
		started,
		stopped,
		end: (table: string, error?: Error) => ends.get(table)?.(error)
	};
}

describe('TableLoads', () => {
	it('starts a load once and lets all wait for it', async () => {
		const { loads, started, end } = controlled();
		const both = Promise.all([loads.need(['a', 'b']), loads.need(['a', 'a'])]);
		end('a');
		end('b');
		await both;
		await loads.need(['b', 'a']);
		expect(started).toEqual(['a', 'b']);
	});

	it('tries again after a failure', async () => {
		const { loads, started, end } = controlled();
		const first = loads.need(['a']);
		end('a', new Error('cut'));
		await expect(first).rejects.toThrow('cut');
		const second = loads.need(['a']);
		end('a');
		await second;
		expect(started).toEqual(['a', 'a']);
	});

	it('stops a load that nobody waits for any more, and no other', async () => {
		const { loads, stopped, end } = controlled();
		const [one, two] = [new AbortController(), new AbortController()];
		const waits = [loads.need(['a', 'b'], one.signal), loads.need(['a'], two.signal)];
		one.abort();
		await expect(waits[0]).rejects.toMatchObject({ name: 'AbortError' });
		await Promise.resolve();
		expect(stopped).toEqual(['b']);
		end('a');
		await waits[1];
	});

	it('forgets everything when told', async () => {
		const { loads, started, end } = controlled();
		const first = loads.need(['a']);
		end('a');
		await first;
		loads.forget();
		const second = loads.need(['a']);
		end('a');
		await second;
		expect(started).toEqual(['a', 'a']);
	});
});
