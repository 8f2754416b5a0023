import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile, observationExport, readCsvText, type ExportTable } from '#lib/view/index.ts';
import { checkCsvw } from './check-csvw.ts';
import { FORMULAS } from './formulas.ts';
import { CHOICE, NAMES, OBSERVATIONS } from './observations.ts';
import { readZip } from './read-zip.ts';
import { ABOUT, tableOf } from './table.ts';

const OBSERVED = observationExport(OBSERVATIONS, NAMES, CHOICE);
const PLAIN = tableOf([
	['WB-1', 2015, -1.5, true, ['C2', 'C7-eGOV']],
	['=1+1', null, 0.0000005, false, []],
	[null, null, null, null, null]
]);

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'package-'));
});
afterAll(async () => {
	await rm(folder, { recursive: true });
});

/** The package as Frictionless reads it: its faults, and its rows with types. */
async function frictionless(table: ExportTable) {
	const { files, json } = await readZip(table);
	for (const [name, bytes] of Object.entries(files)) {
		await writeFile(path.join(folder, name), bytes);
	}
	const loaded = await Package.load(json('datapackage.json') as object, { basePath: folder });
	const [resource] = loaded.resources;
	const rows = resource ? await resource.read({ cast: true }) : [];
	return { valid: loaded.valid, errors: loaded.errors.map(String), rows };
}

describe('exportFile as a data package', () => {
	it('holds the files that its README names', async () => {
		const { files, text } = await readZip(OBSERVED);
		expect(Object.keys(files)).toEqual([
			...['README.md', 'data.csv', 'data.parquet', 'datapackage.json'],
			...['data.csv-metadata.json', 'citation.bib', 'citation.ris']
		]);
		for (const name of Object.keys(files).slice(1)) {
			expect(text('README.md')).toContain(`| ${name.replaceAll('_', '\\_')} |`);
		}
	});

	it('is a valid tabular data package, and its rows cast to their types', async () => {
		for (const table of [OBSERVED, PLAIN]) {
			const { valid, errors, rows } = await frictionless(table);
			expect(errors).toEqual([]);
			expect(valid).toBe(true);
			const cells = table.rows.map((row) =>
				row.map((cell) => {
					if (typeof cell === 'object') return cell === null ? null : cell.join(';') || null;
					return cell === '=1+1' ? "'=1+1" : cell;
				})
			);
			expect(rows).toEqual(cells);
		}
	});

	it('names bytes, hash, sources and licences in datapackage.json', async () => {
		const { files, json } = await readZip(OBSERVED);
		const data = files['data.csv'] ?? new Uint8Array();
		expect(json('datapackage.json')).toMatchObject({
			profile: 'tabular-data-package',
			name: 'individuals-using-the-internet',
			homepage: CHOICE.address,
			filters: CHOICE.filters,
			sources: [
				{
					title: 'United Nations Statistics Division, Global SDG Indicators Database',
					vintage: '2023-12'
				},
				{ title: 'World Bank, World Development Indicators', vintage: '2026-03' }
			],
			licenses: [{ title: 'CC BY 4.0 (packaging); UN open data' }, { name: 'CC-BY-4.0' }],
			resources: [
				{
					profile: 'tabular-data-resource',
					bytes: data.length,
					hash: `sha256:${createHash('sha256').update(data).digest('hex')}`
				}
			]
		});
		const { schema } =
			(
				json('datapackage.json') as {
					resources: { schema: { fields: object[]; missingValues: string[] } }[];
				}
			).resources[0] ?? {};
		expect(schema?.missingValues).toEqual(['']);
		expect(schema?.fields).toContainEqual(
			expect.objectContaining({ name: 'ref_area', type: 'string', constraints: { required: true } })
		);
		expect(schema?.fields).toContainEqual(
			expect.not.objectContaining({ name: 'obs_value', constraints: { required: true } })
		);
	});

	it('is described as CSV on the Web wants it', async () => {
		for (const table of [OBSERVED, PLAIN]) {
			const { json, text } = await readZip(table, 'fr');
			const [head = []] = parse(text('data.csv'));
			expect(checkCsvw(json('data.csv-metadata.json'), head)).toEqual([]);
		}
		expect(checkCsvw({ '@context': 'http://www.w3.org/ns/csvw', url: 1 }, ['a'])).not.toEqual([]);
	});

	it('holds the same rows as Parquet', async () => {
		const { files } = await readZip(OBSERVED);
		const rows = await parquetReadObjects({
			file: new Uint8Array(files['data.parquet'] ?? []).buffer
		});
		expect(rows.map(({ obs_value }) => obs_value)).toEqual(
			OBSERVATIONS.map((row) => row.obs_value)
		);
	});

	it('tells in the reader’s language how rows were chosen, what flags mean, how to cite', async () => {
		const { text } = await readZip(OBSERVED, 'fr');
		const readme = text('README.md');
		expect(readme).toMatch(/^# Individuals using the Internet\n/);
		expect(readme).toContain(
			'## Filtres\n\n- Economies\u202f: Kenya, Benin\n- Years\u202f: 2019 to 2020\n'
		);
		expect(readme).toContain('| obs\\_status | O | donnée manquante |');
		expect(readme).toContain('CC BY 4.0 (packaging); UN open data');
		expect(readme).toContain('Consulté le 27 novembre 2026');
		expect(readme).toContain(
			'<https://example.org/indicators/internet-use/?areas=404,204&from=2019>'
		);
		expect((await readZip(PLAIN)).text('README.md')).not.toContain('Flags in the rows');
		expect(
			(await readZip({ ...PLAIN, about: { ...ABOUT, filters: [] } })).text('README.md')
		).toContain('- None: everything');
	});

	it('shows no markup of a text in the README', async () => {
		const about = { ...ABOUT, title: '<img src=x> | [a](javascript:b)\n# c' };
		const readme = (await readZip({ ...PLAIN, about })).text('README.md');
		expect(readme.split('\n')[0]).toBe('# \\<img src=x\\> \\| \\[a\\](javascript:b) \\# c');
	});

	it('has a citation as BibTeX and RIS', async () => {
		const { text } = await readZip(OBSERVED);
		expect(text('citation.bib')).toContain('urldate = {2026-11-27}');
		expect(text('citation.ris')).toMatch(/^TY {2}- DATA\r\n/);
	});

	it('lets no spreadsheet run a text, and keeps numbers', async () => {
		const table = tableOf(FORMULAS.map((formula) => [formula, -1, -1.5, true, [formula]]));
		const { text } = await readZip(table);
		const [, ...rows] = parse(text('data.csv'), { record_delimiter: '\r\n' });
		expect(rows).toHaveLength(FORMULAS.length);
		rows.forEach((row, index) => {
			expect(row[0]).toBe(`'${FORMULAS[index] ?? ''}`);
			expect(readCsvText(row[0] ?? '')).toBe(FORMULAS[index]);
			expect(row.slice(1, 3)).toEqual(['-1', '-1.5']);
			expect(row[4]?.startsWith("'")).toBe(true);
		});
	});

	it('is the same, byte by byte, where the rows are', async () => {
		const [first, second] = [await readZip(OBSERVED), await readZip(OBSERVED)];
		expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
	});

	it('is refused like every other file where a cell is of another type', async () => {
		await expect(exportFile(tableOf([['a', 1.5, 2, true, []]]), 'zip', 'en')).rejects.toThrow(
			'row 0, column start_year: 1.5 is no integer'
		);
	});
});
