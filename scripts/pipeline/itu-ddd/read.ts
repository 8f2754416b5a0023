import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWorkbook, sheetNamed } from '../load-workbook.ts';
import type { PipelineContext, SourceReader } from '../source-reader.ts';
import { DDD_COLUMNS, REJECT_COLUMNS, parseDddSheet } from './parse-ddd-sheet.ts';

const FILE = 'ddd_dataset_january_2022.xlsx';
const SHEET = 'DDD data set January 2022';

async function load(context: PipelineContext): Promise<void> {
	const map = fileURLToPath(new URL('../../../data/itu-ddd.csv', import.meta.url));
	await context.loadCsv('raw_itu_ddd_map', map);
	const workbook = await loadWorkbook(join(context.sourceDirectory, FILE));
	const { rows, rejects } = parseDddSheet(sheetNamed(workbook, SHEET), FILE);
	await context.append('raw_itu_ddd', DDD_COLUMNS, rows);
	await context.append('raw_itu_ddd_rejects', REJECT_COLUMNS, rejects);
	const formulas = rows.filter((row) => row[6] !== null).length;
	context.log(
		`${FILE}: ${rows.length} rows, ${formulas} of them formulas, ${rejects.length} no data`
	);
}

/** ITU Digital Development Dashboard data set, January 2022. */
export const reader: SourceReader = {
	folder: 'itu-ddd-2022',
	sources: ['ITU_DDD'],
	load,
	steps: [fileURLToPath(new URL('./10-stage.sql', import.meta.url))]
};
