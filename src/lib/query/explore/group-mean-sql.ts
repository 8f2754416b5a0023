import type { Transformation } from '#lib/domain/index.ts';
import { sql, type Sql } from '../sql.ts';
import { ALIKE, plainName, type NamedQuery, type StepSource } from './figure-sql.ts';

/** The tables of a mean of groups; `groupMean` in SQL. A list of no groups changes nothing. */
export function groupMeanSql(
	{ groups, weight }: Extract<Transformation, { kind: 'group_mean' }>,
	{ from, name, peopled }: StepSource
): NamedQuery[] {
	if (groups.length === 0) return [{ name, body: sql`SELECT * FROM ${from}` }];
	const weighted = weight === 'population';
	const members = plainName(`${name.text}_members`);
	const means = plainName(`${name.text}_means`);
	const listed = sql`SELECT group_area, ref_area FROM area_members WHERE group_area IN (${groups})`;
	return [
		{ name: members, body: membersSql(from, listed, weighted) },
		{ name: means, body: meansSql(members, groups, weighted, peopled) },
		{
			name,
			body: sql`
			SELECT f.* FROM ${from} AS f
			ANTI JOIN ${means} USING (ref_area, ${ALIKE})
			WHERE f.ref_area NOT IN (SELECT ref_area FROM area_members WHERE group_area IN (${groups}))
			UNION ALL BY NAME
			SELECT * FROM ${means}`
		}
	];
}

function membersSql(from: Sql, listed: Sql, weighted: boolean): Sql {
	const persons = weighted
		? sql`, p.persons, coalesce(p.projected, FALSE) AS persons_projected,
				f.value IS NOT NULL AND p.persons IS NOT NULL AS counts`
		: sql`, f.value IS NOT NULL AS counts`;
	const people = weighted
		? sql`
			LEFT JOIN people AS p USING (ref_area, time_period)`
		: sql``;
	return sql`
			SELECT m.group_area, f.*${persons}
			FROM ${from} AS f
			JOIN (${listed}) AS m USING (ref_area)${people}`;
}

function meansSql(
	members: Sql,
	groups: readonly string[],
	weighted: boolean,
	peopled: boolean
): Sql {
	const resting = weighted ? sql`projected OR persons_projected` : sql`projected`;
	const projected = peopled
		? sql`coalesce(bool_or(${resting}) FILTER (WHERE counts), FALSE)`
		: sql`FALSE`;
	const mean = weighted
		? sql`sum(value * persons ORDER BY ref_area) FILTER (WHERE counts)
					/ sum(persons ORDER BY ref_area) FILTER (WHERE counts)`
		: sql`avg(value ORDER BY ref_area)`;
	const few = weighted
		? sql`WHEN i.group_rule IS NULL THEN 'not_suited'
					WHEN e.persons IS NULL THEN 'no_population'
					WHEN c.members_held = 0 OR 2 * c.members_held < n.members_all
						OR 2 * c.persons < e.persons THEN 'too_few'`
		: sql`WHEN c.members_held = 0 OR 2 * c.members_held < n.members_all THEN 'too_few'`;
	const joins = weighted
		? sql`
				LEFT JOIN (
					SELECT m.group_area AS ref_area, p.time_period, sum(p.persons) AS persons
					FROM area_members AS m
					JOIN people AS p USING (ref_area)
					WHERE m.group_area IN (${groups})
					GROUP BY m.group_area, p.time_period
				) AS e USING (ref_area, time_period)
				JOIN indicators AS i ON i.indicator = c.indicator`
		: sql``;
	return sql`
			SELECT * EXCLUDE (mean, persons),
				CASE WHEN absence IS NULL THEN mean END AS value,
				CASE WHEN absence IS NULL THEN 'E' ELSE 'O' END AS obs_status
			FROM (
				SELECT c.*, n.members_all, CASE ${few} END AS absence
				FROM (
					SELECT group_area AS ref_area, ${ALIKE}, any_value(asked) AS asked,
						any_value(indicator) AS indicator, any_value(unit_measure) AS unit_measure,
						any_value(value_unit) AS value_unit, any_value(source) AS source,
						any_value(vintage) AS vintage, ${mean} AS mean,
						${weighted ? sql`sum(persons) FILTER (WHERE counts)` : sql`NULL`} AS persons,
						CAST(count(*) FILTER (WHERE counts) AS INTEGER) AS members_held,
						${projected} AS projected
					FROM ${members}
					GROUP BY group_area, ${ALIKE}
				) AS c
				JOIN (
					SELECT group_area AS ref_area, CAST(count(DISTINCT ref_area) AS INTEGER) AS members_all
					FROM area_members
					WHERE group_area IN (${groups})
					GROUP BY group_area
				) AS n USING (ref_area)${joins}
			) AS counted`;
}
