import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { identifier, literal } from '../sql-text.ts';
import type { PipelineContext, SourceReader } from '../source-reader.ts';

const DATAPOINTS = /^ddf--datapoints--(.+?)--by--geo--time\.csv$/;

async function load(context: PipelineContext): Promise<void> {
	await context.append('raw_wdi', ['concept', 'geo', 'time', 'value', 'file', 'file_row'], []);
	await context.loadCsv('raw_wdi_geo', 'ddf--entities--geo--country.csv');
	const files = (await readdir(context.sourceDirectory)).sort();
	for (const file of files) {
		const concept = DATAPOINTS.exec(file)?.[1];
		if (concept === undefined) continue;
		await context.loadCsv('raw_wdi_file', file);
		await context.connection.run(
			`INSERT INTO raw_wdi
			SELECT ${literal(concept)}, geo, time, ${identifier(concept)}, file, file_row
			FROM raw_wdi_file`
		);
	}
	await context.connection.run('DROP TABLE raw_wdi_file');
}

/** World Bank WDI series in DDF form, one file a series, economies only. */
export const reader: SourceReader = {
	folder: 'wdi-via-gapminder',
	sources: ['WB_WDI'],
	load,
	steps: [fileURLToPath(new URL('./10-stage.sql', import.meta.url))]
};
