import { fileURLToPath } from 'node:url';
import type { PipelineContext, SourceReader } from '../source-reader.ts';

async function load(context: PipelineContext): Promise<void> {
	await context.loadCsv('raw_wdi_2024', 'API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv');
	await context.loadCsv(
		'raw_wdi_2024_area',
		'Metadata_Country_API_IT.NET.USER.ZS_DS2_en_csv_v2_2160.csv'
	);
	await context.loadCsv('raw_wdi_2025', 'WLD_IT.NET.USER.ZS_wdi_2025_vintage.csv');
}

/** World Bank WDI, Internet users: the wide file of November 2024, and a later World row. */
export const reader: SourceReader = {
	folder: 'wdi-internet-2024',
	sources: ['WB_WDI_2024', 'WB_WDI_2025'],
	load,
	steps: [fileURLToPath(new URL('./10-stage.sql', import.meta.url))]
};
