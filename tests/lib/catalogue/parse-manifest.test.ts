import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ManifestError,
	maybeFile,
	parseManifest,
	tableName,
	type Manifest
} from '#lib/catalogue/index.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const text = fc.string({ minLength: 1, maxLength: 20 }).filter((value) => /\S/.test(value));
const source = fc.record({
	source: fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/),
	publisher: text,
	title: text,
	vintage: text,
	licence: text,
	retrieved: fc
		.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10))
});
const column = fc.record({
	name,
	type: fc.constantFrom('VARCHAR', 'INTEGER', 'DOUBLE', 'BOOLEAN'),
	description: fc.string({ maxLength: 20 })
});
const file = (sources: string[]) =>
	fc
		.record({
			table: name,
			series: fc.option(fc.stringMatching(/^[A-Z]{1,4}\.[A-Z0-9_]{1,6}$/), { nil: undefined }),
			sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
			bytes: fc.integer({ min: 1, max: 1e9 }),
			rows: fc.nat(),
			columns: fc.uniqueArray(column, { minLength: 1, maxLength: 4, selector: (one) => one.name }),
			sources: fc.subarray(sources)
		})
		.map(({ series, ...rest }) => ({
			...rest,
			...(series === undefined ? {} : { series }),
			path: `${series === undefined ? '' : 'series/'}${series ?? rest.table}.${rest.sha256.slice(0, 8)}.parquet`
		}));
const manifest: fc.Arbitrary<Manifest> = fc
	.uniqueArray(source, { maxLength: 4, selector: (one) => one.source })
	.chain((sources) =>
		fc.record({
			version: fc.constant(1 as const),
			files: fc.uniqueArray(file(sources.map((one) => one.source)), {
				maxLength: 4,
				comparator: (a, b) => a.path === b.path || tableName(a) === tableName(b)
			}),
			sources: fc.constant(sources)
		})
	);

function valid(): Manifest {
	return {
		version: 1,
		files: [
			{
				table: 'areas',
				path: 'areas.01234567.parquet',
				sha256: `01234567${'a'.repeat(56)}`,
				bytes: 10,
				rows: 2,
				columns: [{ name: 'ref_area', type: 'VARCHAR', description: 'M49' }],
				sources: ['UNSD_SDG']
			}
		],
		sources: [
			{
				source: 'UNSD_SDG',
				publisher: 'UNSD',
				title: 'Global SDG Indicators Database',
				vintage: '2024-10',
				licence: 'CC BY 4.0',
				retrieved: '2024-10-01'
			}
		]
	};
}

/** Sets the value at a path such as `files.0.bytes`. */
function changed(path: string, value: unknown): unknown {
	const json = JSON.parse(JSON.stringify(valid())) as Record<string, unknown>;
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	let place = json;
	for (const key of keys) place = place[key] as Record<string, unknown>;
	place[last] = value;
	return json;
}

describe('parseManifest', () => {
	it('keeps every valid manifest as it is', () => {
		fc.assert(
			fc.property(manifest, (value) => {
				expect(parseManifest(JSON.parse(JSON.stringify(value)))).toEqual(value);
			})
		);
	});

	it('throws a ManifestError or gives a manifest, whatever comes', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				try {
					expect(parseManifest(value).version).toBe(1);
				} catch (error) {
					expect(error).toBeInstanceOf(ManifestError);
				}
			})
		);
	});

	it('notices any value of another type', () => {
		const paths = Object.entries({ ...valid().files[0] }).map(([key]) => `files.0.${key}`);
		const others = fc.oneof(fc.constant(null), fc.boolean(), fc.double({ max: -1 }), fc.object());
		fc.assert(
			fc.property(
				fc.constantFrom('version', 'files', 'sources', ...paths),
				others,
				(path, value) => {
					expect(() => parseManifest(changed(path, value))).toThrow(ManifestError);
				}
			)
		);
	});

	const bad: [string, unknown, string][] = [
		['version', 2, '$.version'],
		['files.0.table', 'Areas; DROP', '$.files[0].table'],
		['files.0.series', 'no dot', '$.files[0].series'],
		['files.0.path', '../areas.01234567.parquet', '$.files[0].path'],
		['files.0.path', '/areas.01234567.parquet', '$.files[0].path'],
		['files.0.path', 'https://elsewhere/areas.01234567.parquet', '$.files[0].path'],
		['files.0.path', 'a/../areas.01234567.parquet', '$.files[0].path'],
		['files.0.path', 'areas.76543210.parquet', '$.files[0].path'],
		['files.0.path', 'areas.01234567.csv', '$.files[0].path'],
		['files.0.sha256', 'ABC', '$.files[0].sha256'],
		['files.0.bytes', 0, '$.files[0].bytes'],
		['files.0.bytes', 1.5, '$.files[0].bytes'],
		['files.0.rows', '2', '$.files[0].rows'],
		['files.0.columns', [], '$.files[0].columns'],
		['files.0.columns.0.name', 'a"b', '$.files[0].columns[0].name'],
		['files.0.sources', ['OTHER'], '$.files[0].sources[0]'],
		['sources.0.retrieved', '2024-13-01', '$.sources[0].retrieved'],
		['sources.0.licence', ' ', '$.sources[0].licence']
	];
	it.each(bad)('refuses %s = %j', (path, value, where) => {
		try {
			parseManifest(changed(path, value));
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(ManifestError);
			expect((error as ManifestError).path).toBe(where);
			expect((error as Error).message).toContain(where);
		}
	});

	it('refuses two files of one table, and two sources of one code', () => {
		const twice = valid();
		const again = { ...twice.files[0]!, path: 'other.01234567.parquet' };
		expect(() => parseManifest({ ...twice, files: [...twice.files, again] })).toThrow(/twice/);
		const sources = [...twice.sources, ...twice.sources];
		expect(() => parseManifest({ ...twice, sources })).toThrow(/twice/);
	});
});

describe('maybeFile', () => {
	it('finds a table, and a series by its id', () => {
		const areas = valid().files[0]!;
		const one = { ...areas, table: 'observations', series: 'A.B' };
		const both: Manifest = { ...valid(), files: [areas, one] };
		expect(maybeFile(both, 'areas')).toBe(areas);
		expect(maybeFile(both, 'series:A.B')).toBe(one);
		expect(maybeFile(both, 'observations')).toBeNull();
	});
});
