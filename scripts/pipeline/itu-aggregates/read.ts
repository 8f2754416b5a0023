import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadWorkbook } from '../load-workbook.ts';
import type { Cell, PipelineContext, SourceReader } from '../source-reader.ts';
import { parseAggregateSheet } from './parse-aggregate-sheet.ts';

const FILE = 'ITU_regional_global_Key_ICT_indicator_aggregates_rev2_Sept_2022.xlsx';
const COLUMNS = [
	'sheet',
	'sheet_order',
	'title',
	'run',
	'unit',
	'label',
	'area',
	'year',
	'value_text',
	'file',
	'file_row'
];

async function load(context: PipelineContext): Promise<void> {
	const workbook = await loadWorkbook(join(context.sourceDirectory, FILE));
	for (const [order, sheet] of workbook.worksheets.entries()) {
		const cells = parseAggregateSheet(sheet);
		const rows = cells.map((cell): Cell[] => [
			sheet.name,
			order,
			cell.title,
			cell.run,
			cell.unit,
			cell.label,
			cell.area,
			cell.year,
			cell.value,
			`${FILE}#${sheet.name}`,
			cell.row
		]);
		await context.append('raw_itu_aggregates', COLUMNS, rows);
		context.log(`${FILE}, ${sheet.name}: ${rows.length} cells`);
	}
}

/** ITU regional and global aggregates of key ICT indicators, September 2022. */
export const reader: SourceReader = {
	folder: 'itu-aggregates-2022',
	sources: ['ITU_AGG', 'ITU_AGG_2021'],
	load,
	steps: ['./10-cells.sql', './20-stage.sql'].map((step) =>
		fileURLToPath(new URL(step, import.meta.url))
	)
};
