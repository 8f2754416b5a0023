import { describe, expect, it } from 'vitest';
import { resolveImport } from '../../scripts/fence/resolve-import.ts';

const files = new Set([
	'src/lib/domain/index.ts',
	'src/lib/view/title.ts',
	'src/routes/Page.svelte'
]);
const resolve = (from: string, specifier: string) =>
	resolveImport(from, specifier, (file) => files.has(file));

describe('resolveImport', () => {
	it.each([
		['#lib/domain/index.ts', 'src/lib/domain/index.ts'],
		['$lib/domain', 'src/lib/domain/index.ts'],
		['../domain/index.ts?raw', 'src/lib/domain/index.ts'],
		['./title', 'src/lib/view/title.ts'],
		['../../routes/Page.svelte', 'src/routes/Page.svelte'],
		['./gone.ts', 'src/lib/view/gone.ts']
	])('reads %s from a file of view', (specifier, file) => {
		expect(resolve('src/lib/view/caption.ts', specifier)).toBe(file);
	});

	it.each(['d3', 'node:fs', '$app/paths', '#other', '@duckdb/duckdb-wasm?url'])(
		'leaves the package %s',
		(specifier) => expect(resolve('src/lib/view/caption.ts', specifier)).toBeNull()
	);
});
