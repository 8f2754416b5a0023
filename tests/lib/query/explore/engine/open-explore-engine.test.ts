import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_BYTES } from '#lib/query/index.ts';

describe('ENGINE_BYTES', () => {
	it('is the size of the engine that is installed', () => {
		const main = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm');
		expect(statSync(path.join(path.dirname(main), 'duckdb-eh.wasm')).size).toBe(ENGINE_BYTES);
	});
});
