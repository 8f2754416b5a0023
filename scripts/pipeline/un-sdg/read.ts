import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { identifier, literal } from '../sql-text.ts';
import type { PipelineContext, SourceReader } from '../source-reader.ts';

const DATAPOINTS = /^ddf--datapoints--(.+?)--by--.*\.csv$/;

async function load(context: PipelineContext): Promise<void> {
	await context.runSql(fileURLToPath(new URL('./00-raw.sql', import.meta.url)));
	await context.loadCsv('raw_un_sdg_area', 'ddf--entities--geo_area.csv');
	const files = (await readdir(context.sourceDirectory)).sort();
	for (const file of files) {
		const code = DATAPOINTS.exec(file)?.[1];
		if (code === undefined) continue;
		await context.loadCsv('raw_un_sdg_file', file);
		await context.connection.run(
			`INSERT INTO raw_un_sdg BY NAME
			SELECT * EXCLUDE (${identifier(code)}), ${identifier(code)} AS value,
				${literal(code)} AS code
			FROM raw_un_sdg_file`
		);
	}
	await context.connection.run('DROP TABLE raw_un_sdg_file');
}

/** Every datapoint file of the UN SDG Global Database in DDF form. */
export const reader: SourceReader = {
	folder: 'un-sdg',
	sources: ['UNSD_SDG'],
	load,
	steps: [fileURLToPath(new URL('./10-stage.sql', import.meta.url))]
};
