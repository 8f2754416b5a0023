import {
	chosenAreas,
	needsPopulation,
	type ExploreCatalogue,
	type ExploreView
} from '#lib/domain/index.ts';
import { sql, type Sql } from '../sql.ts';
import { BREAKDOWN, COLUMNS, plainName, type NamedQuery } from './figure-sql.ts';
import { selectionSql } from './selection-sql.ts';
import { populationSql, STEP_NAMES, stepSql } from './step-sql.ts';

/**
 * The SQL behind a view: the same rows, columns (`FIGURE_COLUMNS`) and order as `selectFigures` and `transformFigures`
 * give, from the published tables `observations`, `series`, `areas`, `area_members`, `indicators`, `population` and
 * `targets`. One named table for the choice (`figures`), then one for each transformation.
 */
export function exploreQuery(
	{ selection, transformations }: Pick<ExploreView, 'selection' | 'transformations'>,
	catalogue: ExploreCatalogue
): Sql {
	const tables: NamedQuery[] = selectionSql(selection, catalogue);
	if (transformations.some(needsPopulation)) tables.push(populationSql(selection));
	let from = plainName('figures');
	let peopled = false;
	const uses = new Map<string, number>();
	for (const step of transformations) {
		const use = (uses.get(step.kind) ?? 0) + 1;
		uses.set(step.kind, use);
		const name = plainName(STEP_NAMES[step.kind] + (use === 1 ? '' : `_${use}`));
		peopled ||= needsPopulation(step);
		tables.push(...stepSql(step, { from, name, selection, catalogue, peopled }));
		from = name;
	}
	const columns = COLUMNS.map((column) =>
		column.text === 'projected' ? sql`value IS NOT NULL AND projected AS projected` : column
	);
	const named = tables.map(
		({ name, body }) => sql`${name} AS (${body}
		)`
	);
	return sql`WITH ${named.reduce(
		(above, below) => sql`${above},
		${below}`
	)}
		SELECT ${columns}
		FROM ${from}
		ORDER BY ${orderSql(selection, catalogue)}`;
}

/** The order of `orderFigures`. */
function orderSql(selection: ExploreView['selection'], catalogue: ExploreCatalogue): Sql {
	const series = [...new Set(selection.series)];
	const { named } = chosenAreas(selection.areas, catalogue);
	const places = [
		...(series.length < 2 ? [] : [sql`list_position([${series}], asked)`]),
		...(named.length === 0 ? [] : [sql`list_position([${named}], ref_area) NULLS LAST`]),
		sql`ref_area, series, ${BREAKDOWN}, time_period`
	];
	return places.reduce((one, other) => sql`${one}, ${other}`);
}
