import type { Database, RunOptions } from '../database.ts';
import { ident, sql, type Sql } from '../sql.ts';

/** Columns of `activities` that hold one code each. */
export const ACTIVITY_FACETS = [
	'kind',
	'source',
	'process',
	'organisation_type',
	'status'
] as const;
export type ActivityFacet = (typeof ACTIVITY_FACETS)[number];

/** What is chosen: codes of some columns, and years of start. */
export interface ActivityFacetChoice {
	chosen: Partial<Record<ActivityFacet, readonly string[]>>;
	from: number | null;
	to: number | null;
}

/** How many activities one code of a column has under the choices in the other columns. */
export interface ActivityFacetCount {
	facet: ActivityFacet;
	code: string | null;
	activities: number;
}

/** The counts of every column under the choices in the others: the register's engine does the same for all facets. */
export async function activityFacets(
	database: Database,
	choice: ActivityFacetChoice,
	options?: RunOptions
): Promise<ActivityFacetCount[]> {
	await database.need(['activities'], options);
	const counted = ACTIVITY_FACETS.map(
		(facet) =>
			sql`SELECT ${facet} AS facet, ${ident(facet)} AS code, count(*) AS activities
				FROM activities WHERE ${condition(choice, facet)} GROUP BY code`
	);
	const [first, ...rest] = counted;
	const all = rest.reduce((one, other) => sql`${one} UNION ALL ${other}`, first as Sql);
	return database.rows(sql`FROM (${all}) ORDER BY facet, code NULLS LAST`, options);
}

function condition({ chosen, from, to }: ActivityFacetChoice, without: ActivityFacet): Sql {
	let met = sql`TRUE`;
	for (const facet of ACTIVITY_FACETS) {
		const codes = chosen[facet] ?? [];
		if (facet !== without && codes.length > 0) met = sql`${met} AND ${ident(facet)} IN (${codes})`;
	}
	if (from !== null) met = sql`${met} AND start_year >= ${from}`;
	return to === null ? met : sql`${met} AND start_year <= ${to}`;
}
