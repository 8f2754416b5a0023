import { chosenSeries, type ExploreCatalogue, type ExploreView } from '#lib/domain/index.ts';
import { exploreQuery } from './explore-query.ts';
import { literalSql } from './literal-sql.ts';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The small tables as the static interface gives them: its name of each, and its columns that are no texts. */
const TABLES: Readonly<Record<string, { name: string; numbers: readonly [string, string][] }>> = {
	series: {
		name: 'series',
		numbers: [
			['first_year', 'INTEGER'],
			['last_year', 'INTEGER']
		]
	},
	areas: { name: 'areas', numbers: [] },
	area_members: { name: 'groups', numbers: [] },
	indicators: { name: 'indicators', numbers: [['direction', 'INTEGER']] },
	targets: {
		name: 'targets',
		numbers: [
			['value', 'DOUBLE'],
			['year', 'INTEGER']
		]
	}
};

/** Where the files are: the site's address ending in `/`, the population's file within `data/`, and the file of a series. */
export interface NotebookFiles {
	site: string;
	population: string;
	/** The address of a series' Parquet file within `api/v1/`. */
	data: (series: string, vintage: string) => string;
}

/**
 * The SQL of a view for any DuckDB, with views over the site's own files in the place of the tables: figures of its
 * series in the release of the catalogue, and only the small tables that it reads.
 */
export function notebookSql(
	view: Pick<ExploreView, 'selection' | 'transformations'>,
	catalogue: ExploreCatalogue,
	{ site, population, data }: NotebookFiles
): string {
	const text = literalSql(exploreQuery(view, catalogue));
	const reads = (table: string) => new RegExp(`\\b(FROM|JOIN) ${table}\\b`).test(text);
	const files = chosenSeries(view.selection, catalogue).map(({ facts }) =>
		quoted(`${site}api/v1/${data(facts.series, facts.vintage)}`)
	);
	const tables = Object.entries(TABLES).flatMap(([table, { name, numbers }]) => {
		if (!reads(table)) return [];
		const casts = numbers.map(([column, type]) => `CAST(${column} AS ${type}) AS ${column}`);
		const columns = casts.length > 0 ? `* REPLACE (${casts.join(', ')})` : '*';
		const address = quoted(`${site}api/v1/tables/${name}.csv`);
		return `CREATE OR REPLACE TEMP VIEW ${table} AS
	SELECT ${columns} FROM read_csv(${address}, all_varchar = true);`;
	});
	const persons = `CREATE OR REPLACE TEMP VIEW population AS
	SELECT * FROM read_parquet(${quoted(`${site}data/${population}`)});`;
	return [
		`CREATE OR REPLACE TEMP VIEW observations AS
	SELECT series, ref_area, CAST(time_period AS INTEGER) AS time_period, sex, age, urbanisation,
		education_lev, composite_breakdown, obs_value, obs_text, obs_status, nature, unit_measure,
		source, vintage, comment_obs
	FROM read_parquet([${files.join(', ')}]);`,
		...tables,
		...(reads('population') ? [persons] : []),
		`${text};`
	].join('\n');
}
