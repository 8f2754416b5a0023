import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parseManifest } from '#lib/catalogue/index.ts';
import { openNative, tableRows } from '#lib/query/index.ts';
import {
	buildReference,
	type AreaAlias
} from '../../../../src/lib/view/mapping/build-reference.ts';
import type { MappingReference } from '../../../../src/lib/view/mapping/mapping-reference.ts';

/** What files are checked against, from the committed data. */
export async function committedReference(): Promise<MappingReference> {
	const directory = 'static/data';
	const manifest = parseManifest(JSON.parse(readFileSync(`${directory}/manifest.json`, 'utf8')));
	const database = await openNative({ manifest, directory });
	const aliases = Papa.parse<AreaAlias>(readFileSync('data/area-aliases.csv', 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
	return buildReference({
		areas: await tableRows(database, { table: 'areas' }),
		aliases,
		lines: await tableRows(database, { table: 'action_lines' }),
		goals: await tableRows(database, { table: 'goals' }),
		links: await tableRows(database, { table: 'matrix_links' }),
		rules: await tableRows(database, { table: 'crosswalk_rules' })
	});
}
