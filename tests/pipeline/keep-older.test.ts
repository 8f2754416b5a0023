import { describe, expect, it } from 'vitest';
import type { Archive, Manifest, ManifestFile } from '#lib/catalogue/index.ts';
import { keepOlder } from '../../scripts/pipeline/output/keep-older.ts';

function file(name: string, hash: string, vintage?: string): ManifestFile {
	const sha256 = hash.repeat(64).slice(0, 64);
	const columns = [{ name: 'obs_value', type: 'DOUBLE', description: 'The figure' }];
	const own = vintage === undefined ? { table: name } : { table: 'observations', series: name };
	return {
		...{ ...own, sha256, bytes: 9, rows: 1, columns, sources: [] },
		...(vintage === undefined ? {} : { vintage }),
		path: `${name}.${sha256.slice(0, 8)}.parquet`
	};
}

const manifest = (...files: ManifestFile[]): Manifest => ({ version: 1, files, sources: [] });
const none: Archive = { version: 1, files: [] };
const paths = (archive: Archive) => archive.files.map(({ path }) => path);

describe('keepOlder', () => {
	const before = manifest(file('A.X', '1', '2023'), file('verdicts', '2'), file('areas', '3'));

	it('keeps a series of an ended vintage, and the verdicts drawn from it', () => {
		const next = manifest(file('A.X', '4', '2024'), file('verdicts', '5'), file('areas', '6'));
		expect(paths(keepOlder(before, next, none))).toEqual([
			'A.X.11111111.parquet',
			'verdicts.22222222.parquet'
		]);
	});

	it('keeps a series that is no longer published', () => {
		const next = manifest(file('verdicts', '2'), file('areas', '3'));
		expect(paths(keepOlder(before, next, none))).toEqual(['A.X.11111111.parquet']);
	});

	it('lets a correction within a vintage take the place of the file', () => {
		const next = manifest(file('A.X', '4', '2023'), file('verdicts', '5'), file('areas', '3'));
		expect(keepOlder(before, next, none)).toEqual(none);
	});

	it('keeps what was kept, and gives back a file that is published again', () => {
		const older = {
			version: 1 as const,
			files: [file('A.X', '7', '2022'), file('A.X', '8', '2021')]
		};
		const next = manifest(file('A.X', '7', '2022'));
		expect(paths(keepOlder(manifest(), next, older))).toEqual(['A.X.88888888.parquet']);
	});

	it('is the same after the same run twice', () => {
		const next = manifest(file('A.X', '4', '2024'), file('verdicts', '5'));
		const once = keepOlder(before, next, none);
		expect(keepOlder(next, next, once)).toEqual(once);
	});
});
