import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { decompress } from 'fzstd';
import { describe, expect, it } from 'vitest';
import { parseManifest, type FetchFile, type ManifestFile } from '#lib/catalogue/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import { loadSeriesRows } from '#lib/query/index.ts';
import { exportFile, observationExport, type ExportNames } from '#lib/view/index.ts';
import { checkGenericData } from './check-generic-data.ts';
import { CHOICE } from './observations.ts';
import { readSdmxCsv, readSdmxMl } from './read-sdmx.ts';

const directory = fileURLToPath(new URL('../../../../static/data', import.meta.url));
const manifest = parseManifest(
	JSON.parse(readFileSync(path.join(directory, 'manifest.json'), 'utf8'))
);
const bytesOf = (file: Pick<ManifestFile, 'path'>) => readFile(path.join(directory, file.path));
const fetchFile: FetchFile = async (file) => new Uint8Array(await bytesOf(file));
const files = manifest.files.flatMap((file) =>
	file.series === undefined ? [] : [[file.series, file] as const]
);

const names: ExportNames = { locale: 'en', area: () => undefined, series: () => undefined };
const sources = manifest.sources.map((source) => ({ ...source, address: null }));

const keyOf = (row: Observation) =>
	[row.ref_area, row.sex, row.age, row.urbanisation, row.education_lev].join() +
	[row.composite_breakdown, row.time_period].join();
const sorted = (rows: readonly Observation[]) =>
	rows
		.map((row) => [keyOf(row), { ...row }] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, row]) => row);

/** Whole numbers of the file and where their point stands, for a series that is stored as decimals. */
async function decimalsOf(file: ManifestFile): Promise<(string | null)[] | null> {
	const buffer = new Uint8Array(await bytesOf(file)).buffer;
	const metadata = parquetMetadata(buffer);
	const scale = metadata.schema.find(({ name }) => name === 'obs_value')?.scale;
	if (scale === undefined) return null;
	const rows = await parquetReadObjects({
		file: buffer,
		metadata,
		compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) }
	});
	return rows.map(({ obs_value }) => {
		if (obs_value === null || obs_value === undefined) return null;
		const digits = String(Math.round(Math.abs(Number(obs_value)) * 10 ** scale)).padStart(
			scale + 1,
			'0'
		);
		const whole = digits.slice(0, digits.length - scale);
		const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
		const text = fraction === '' ? whole : `${whole}.${fraction}`;
		return Number(obs_value) < 0 ? `-${text}` : text;
	});
}

describe('the files of the series, taken home', { timeout: 60_000 }, () => {
	it.each(files)('%s: decimals as published, SDMX read back equal', async (_series, file) => {
		const rows = await loadSeriesRows(fetchFile, file);
		const table = observationExport(rows, names, { ...CHOICE, sources });

		const csv = await (await exportFile(table, 'sdmx-csv', 'en')).text();
		expect(readSdmxCsv(csv).map((row) => ({ ...row }))).toEqual(rows.map((row) => ({ ...row })));
		const values = parse<Record<string, string>>(csv, { columns: true }).map(
			({ OBS_VALUE }) => OBS_VALUE ?? ''
		);
		const wrong = values.filter((value, index) => {
			const { obs_value = null } = rows[index] ?? {};
			if (obs_value === null) return value !== '';
			const digits = value.replace(/^-?(0\.)?0*/, '').replace('.', '');
			const shorter = Number(
				obs_value.toPrecision(Math.max(1, digits.replace(/0+$/, '').length - 1))
			);
			const shortest = digits.replace(/0+$/, '').length <= 1 || shorter !== obs_value;
			return !/^-?\d+(\.\d+)?$/.test(value) || Number(value) !== obs_value || !shortest;
		});
		expect(wrong).toEqual([]);
		const stored = await decimalsOf(file);
		if (stored) expect(values.map((value) => (value === '' ? null : value))).toEqual(stored);
		const isChosen = (_each: unknown, index: number) => index % Math.ceil(rows.length / 200) === 0;
		const some = rows.filter(isChosen);
		const few = observationExport(some, names, { ...CHOICE, sources });
		const plain = parse<Record<string, string>>(await (await exportFile(few, 'csv', 'en')).text(), {
			columns: true
		});
		expect(plain.map(({ obs_value }) => obs_value)).toEqual(values.filter(isChosen));
		const xml = await (await exportFile(few, 'sdmx-ml', 'en')).text();
		expect(checkGenericData(xml)).toEqual([]);
		expect(sorted(readSdmxMl(xml))).toEqual(sorted(some));
	});
});
