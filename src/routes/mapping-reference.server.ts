import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { tableRows } from '#lib/query/index.ts';
import { buildReference, type AreaAlias, type MappingReference } from '#lib/view/index.ts';
import { siteData } from './site-data.server.ts';

const ALIASES = 'data/area-aliases.csv';

let built: Promise<MappingReference> | undefined;

async function build(): Promise<MappingReference> {
	const { database, areas } = await siteData();
	const { data } = Papa.parse<AreaAlias>(await readFile(ALIASES, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return buildReference({
		areas,
		aliases: data,
		lines: await tableRows(database, { table: 'action_lines' }),
		goals: await tableRows(database, { table: 'goals' }),
		links: await tableRows(database, { table: 'matrix_links' }),
		rules: await tableRows(database, { table: 'crosswalk_rules' })
	});
}

/** What a reader's file of activities is checked against, made once. */
export function mappingReference(): Promise<MappingReference> {
	built ??= build();
	return built;
}
