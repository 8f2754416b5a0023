import { fileURLToPath } from 'node:url';
import type { PipelineContext, SourceReader } from '../source-reader.ts';

const YEARS = [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024];

async function load(context: PipelineContext): Promise<void> {
	for (const year of YEARS) await context.loadCsv(`raw_egdi_${year}`, `egdi-${year}.csv`);
}

/** UN DESA E-Government Survey, every edition from 2010 to 2024. */
export const reader: SourceReader = {
	folder: 'egdi',
	sources: ['UNDESA_EGDI'],
	load,
	steps: ['./10-union.sql', './20-stage.sql'].map((step) =>
		fileURLToPath(new URL(step, import.meta.url))
	)
};
