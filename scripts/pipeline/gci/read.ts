import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWorkbook, rowTexts, sheetNamed } from '../load-workbook.ts';
import type { Cell, PipelineContext, SourceReader } from '../source-reader.ts';

const FILE_2018 = 'gci_2018_overall.xlsx';
const HEADER_ROW = 2;
const HEADER = 'Global Cybersecurity Index (GCI): Score (2018)';

async function load(context: PipelineContext): Promise<void> {
	const workbook = await loadWorkbook(join(context.sourceDirectory, FILE_2018));
	const sheet = sheetNamed(workbook, 'Data');
	if (rowTexts(sheet.getRow(HEADER_ROW)).get(2) !== HEADER) {
		throw new Error(`${FILE_2018}: column 2 is not ${HEADER}`);
	}
	const rows: Cell[][] = [];
	sheet.eachRow((row, number) => {
		const texts = rowTexts(row);
		if (number <= HEADER_ROW) return;
		rows.push([texts.get(1) ?? null, texts.get(2) ?? null, FILE_2018, number]);
	});
	await context.append('raw_gci_2018', ['area', 'score', 'file', 'file_row'], rows);
	await context.loadCsv('raw_gci_2020', 'gci_2020.csv');
	context.log(`${FILE_2018}: ${rows.length} rows`);
}

/** ITU Global Cybersecurity Index, overall score of 2018 (0 to 1) and 2020 (0 to 100). */
export const reader: SourceReader = {
	folder: 'gci',
	sources: ['ITU_GCI_2018', 'ITU_GCI_2020'],
	load,
	steps: [fileURLToPath(new URL('./10-stage.sql', import.meta.url))]
};
