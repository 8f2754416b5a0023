import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '../../scripts/pipeline/pipeline.ts';
import { reader as activities } from '../../scripts/pipeline/activities/read.ts';
import { reader as ituDdd } from '../../scripts/pipeline/itu-ddd/read.ts';
import { reader as reference } from '../../scripts/pipeline/reference/read.ts';
import type { SourceReader } from '../../scripts/pipeline/source-reader.ts';
import { reader as unSdg } from '../../scripts/pipeline/un-sdg/read.ts';
import { reader as wdi2024 } from '../../scripts/pipeline/wdi-2024/read.ts';
import { reader as wdiGapminder } from '../../scripts/pipeline/wdi-gapminder/read.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const small = join(root, 'tests/golden/pipeline/small');

/** Folder of what the pipeline must make of the small input. */
export const EXPECTED = join(small, 'expected');

/** Facts that the small input takes as they are. */
const SHARED_FACTS = [
	'activity-terms.csv',
	'columns.csv',
	'forum-editions.csv',
	'prize-editions.csv',
	'stocktaking-counts.csv'
];

/** The dashboard's reader with a CSV file in place of the workbook. */
const dashboard: SourceReader = {
	...ituDdd,
	async load(context) {
		await context.loadCsv('raw_itu_ddd', 'ddd.csv');
		await context.loadCsv('raw_itu_ddd_map', join(small, 'input/facts/itu-ddd.csv'));
		const columns = ['file', 'file_row', 'indicator_name', 'area_name', 'time_text', 'value_text'];
		await context.append('raw_itu_ddd_rejects', [...columns, 'reason'], []);
	}
};

/** The small input as the pipeline wants it; `remove` deletes the folder made for it. */
export async function openFixture(): Promise<BuildOptions & { remove: () => Promise<void> }> {
	const facts = await mkdtemp(join(tmpdir(), 'pipeline-facts-'));
	await cp(join(small, 'input/facts'), facts, { recursive: true });
	for (const file of SHARED_FACTS) {
		await cp(join(root, 'data', file), join(facts, file));
	}
	return {
		sources: join(small, 'input/sources'),
		facts,
		readers: [reference, unSdg, wdiGapminder, wdi2024, dashboard, activities],
		log: () => undefined,
		remove: () => rm(facts, { recursive: true })
	};
}
