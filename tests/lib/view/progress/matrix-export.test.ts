import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
	exportCsv,
	exportFile,
	exportFormats,
	matrixCsv,
	matrixExport,
	matrixModel
} from '#lib/view/index.ts';
import { MATRIX_ORIGIN, SMALL_MATRIX } from './verdict-rows.ts';

const model = matrixModel(SMALL_MATRIX, 'en');
const table = matrixExport(model, MATRIX_ORIGIN, { accessed: '2026-11-27', locale: 'en' });

describe('matrixExport', () => {
	it('has the cells of the CSV of the matrix', () => {
		const own = parse(exportCsv(table)).map((row) => row.slice(0, -1));
		expect(own).toEqual(parse(matrixCsv(model, MATRIX_ORIGIN)));
	});

	it('can be every file but SDMX, and says why', async () => {
		const refused = exportFormats(table, 'fr').filter((each) => each.refused !== null);
		expect(refused.map(({ format }) => format)).toEqual(['sdmx-csv', 'sdmx-ml']);
		expect(refused[0]?.refused).toContain('cases du tableau');
		expect((await exportFile(table, 'arrow', 'en')).size).toBeGreaterThan(1000);
	});

	it('is cited by its sources', () => {
		expect(table.citations?.[0]).toMatchObject({
			indicator: table.about.title,
			code: null,
			source: { publisher: 'UNSD', vintage: '2023-12', licence: 'CC BY 4.0' }
		});
		expect(table.about.sources[0]).toEqual({
			...{ title: 'SDG Database', publisher: 'UNSD', vintage: '2023-12' },
			...{ licence: 'CC BY 4.0', address: null }
		});
	});
});
