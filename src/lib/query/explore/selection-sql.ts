import {
	BREAKDOWN_DIMENSIONS,
	chosenAreas,
	chosenCodes,
	chosenSeries,
	type BreakdownDimension,
	type ChosenCodes,
	type ChosenSeries,
	type ExploreCatalogue,
	type ExploreSelection
} from '#lib/domain/index.ts';
import { isAmong, sql, type Sql } from '../sql.ts';
import {
	BREAKDOWN,
	DIMENSION,
	every,
	LINE,
	plainName,
	some,
	type NamedQuery
} from './figure-sql.ts';

/** A chosen series with the codes that are looked at in it. */
interface Looked extends ChosenSeries {
	codes: ChosenCodes;
}

/** The tables that make `figures`, the rows of a selection that nothing has transformed; `selectFigures` in SQL. */
export function selectionSql(
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): NamedQuery[] {
	const looked = chosenSeries(selection, catalogue).map((chosen) => ({
		...chosen,
		codes: chosenCodes(selection.breakdown, chosen.facts)
	}));
	const chosen = { name: plainName('chosen'), body: chosenSql(looked, selection, catalogue) };
	const figures = {
		name: plainName('figures'),
		body: sql`
			SELECT *, obs_value AS value, unit_measure AS value_unit,
				CASE WHEN obs_value IS NULL THEN
					CASE obs_status WHEN 'Q' THEN 'suppressed' WHEN 'L' THEN 'not_collected'
						WHEN 'M' THEN 'cannot_exist' ELSE 'missing' END
				END AS absence,
				CAST(NULL AS INTEGER) AS members_held, CAST(NULL AS INTEGER) AS members_all,
				FALSE AS projected
			FROM chosen
			WHERE ${every([...withinYears(selection), ...shownFlags(selection)])}${
				selection.absent && looked.length > 0
					? sql`
			UNION ALL BY NAME
			SELECT absent.*, s.indicator, s.source, s.vintage, s.unit_measure, s.unit_measure AS value_unit,
				'O' AS obs_status, 'not_published' AS absence, FALSE AS projected
			FROM absent
			JOIN series AS s USING (series)`
					: sql``
			}`
	};
	if (!selection.absent || looked.length === 0) return [chosen, figures];
	return [chosen, ...absentSql(looked, selection, catalogue), figures];
}

/** Every row of the lines that are looked at, whatever its year and flags; `asked`: the chosen series it stands for. */
function chosenSql(
	looked: readonly Looked[],
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): Sql {
	const companions = looked.filter(({ companionOf }) => companionOf !== null);
	const asked =
		companions.length === 0
			? sql`o.series`
			: sql`CASE o.series ${companions
					.map(({ facts, companionOf }) => sql`WHEN ${facts.series} THEN ${companionOf}`)
					.reduce((one, other) => sql`${one} ${other}`)} ELSE o.series END`;
	const { named, groups, membersOf, all } = chosenAreas(selection.areas, catalogue);
	const areas: Sql[] = [];
	if (named.length > 0) areas.push(sql`o.ref_area IN (${named})`);
	if (membersOf.length > 0) {
		areas.push(
			sql`o.ref_area IN (SELECT ref_area FROM area_members WHERE group_area IN (${membersOf}))`
		);
	}
	if (all) areas.push(sql`o.ref_area IN (SELECT ref_area FROM areas WHERE kind = 'economy')`);
	const onlyGroups = companions.map(
		({ facts, companionOf }) =>
			sql`(o.series <> ${facts.series} OR (${isAmong(sql`o.ref_area`, groups)} AND o.ref_area NOT IN
				(SELECT ref_area FROM observations WHERE series = ${companionOf})))`
	);
	return sql`
		SELECT ${asked} AS asked, s.indicator, o.*
		FROM observations AS o
		JOIN series AS s ON s.series = o.series
		WHERE ${every([
			// Of the small table: the join then finds the rows, several times quicker than a list held against each.
			isAmong(
				sql`s.series`,
				looked.map(({ facts }) => facts.series)
			),
			some(areas),
			...breakdownSql(looked),
			...onlyGroups
		])}`;
}

/** The breakdowns that are looked at: once for all series where they share them, else for each set of series. */
function breakdownSql(looked: readonly Looked[]): Sql[] {
	const alike = new Map<string, Looked[]>();
	for (const one of looked) {
		const key = JSON.stringify(BREAKDOWN_DIMENSIONS.map((dimension) => one.codes[dimension]));
		alike.set(key, [...(alike.get(key) ?? []), one]);
	}
	const conditions = [...alike.values()].map((group) => {
		const [{ codes }] = group as [Looked];
		const parts = BREAKDOWN_DIMENSIONS.map((dimension) => codesAre(dimension, codes[dimension]));
		const all = parts.reduce((one, other) => sql`${one} AND ${other}`);
		if (alike.size === 1) return all;
		return sql`o.series IN (${group.map(({ facts }) => facts.series)}) AND ${all}`;
	});
	return conditions.length === 0 ? [] : [some(conditions)];
}

function codesAre(dimension: BreakdownDimension, codes: readonly string[]): Sql {
	const column = sql`o.${DIMENSION[dimension]}`;
	const [first] = codes;
	return codes.length === 1 ? sql`${column} = ${first ?? null}` : sql`${column} IN (${codes})`;
}

function withinYears({ from, to }: ExploreSelection): Sql[] {
	if (from !== null && to !== null) return [sql`time_period BETWEEN ${from} AND ${to}`];
	if (from !== null) return [sql`time_period >= ${from}`];
	return to === null ? [] : [sql`time_period <= ${to}`];
}

function shownFlags({ hide_status, hide_nature }: ExploreSelection): Sql[] {
	const parts: Sql[] = [];
	if (hide_status.length > 0) parts.push(sql`obs_status NOT IN (${hide_status})`);
	if (hide_nature.length > 0) parts.push(sql`(nature IS NULL OR nature NOT IN (${hide_nature}))`);
	return parts;
}

/** Years of lines without a row, and areas by name of which nothing is published within the choice. */
function absentSql(
	looked: readonly Looked[],
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): NamedQuery[] {
	const { from, to } = selection;
	const first = from === null ? sql`min(time_period)` : sql`greatest(min(time_period), ${from})`;
	const last = to === null ? sql`max(time_period)` : sql`least(max(time_period), ${to})`;
	const years = {
		name: plainName('years'),
		body: sql`
			SELECT asked, ${LINE}, CAST(unnest(range(${first}, ${last} + 1)) AS INTEGER) AS time_period
			FROM chosen
			GROUP BY asked, ${LINE}`
	};
	const gaps = sql`
		SELECT years.* FROM years
		ANTI JOIN chosen USING (asked, ${LINE}, time_period)`;
	const { named } = chosenAreas(selection.areas, catalogue);
	if (named.length === 0) return [years, { name: plainName('absent'), body: gaps }];
	const own = looked.filter(({ companionOf }) => companionOf === null);
	const head = (dimension: BreakdownDimension) =>
		sql`${headCode(own, dimension)} AS ${DIMENSION[dimension]}`;
	const nearest = to === null ? sql`s.last_year` : sql`least(s.last_year, ${to})`;
	return [
		years,
		{ name: plainName('gaps'), body: gaps },
		{
			name: plainName('nothing'),
			body: sql`
				SELECT s.series AS asked, s.series, a.ref_area, ${BREAKDOWN_DIMENSIONS.map(head)},
					${from === null ? nearest : sql`greatest(${nearest}, ${from})`} AS time_period
				FROM series AS s
				CROSS JOIN areas AS a
				ANTI JOIN (
					SELECT asked, ref_area FROM chosen WHERE ${every(withinYears(selection))}
					UNION ALL
					SELECT asked, ref_area FROM gaps
				) AS spoken ON spoken.asked = s.series AND spoken.ref_area = a.ref_area
				WHERE s.series IN (${own.map(({ facts }) => facts.series)})
					AND a.ref_area IN (${named})`
		},
		{
			name: plainName('absent'),
			body: sql`
				SELECT asked, series, ref_area, ${BREAKDOWN}, time_period FROM gaps
				UNION ALL
				SELECT asked, series, ref_area, ${BREAKDOWN}, time_period FROM nothing`
		}
	];
}

/** The first code of a dimension, of each series where they differ. */
function headCode(looked: readonly Looked[], dimension: BreakdownDimension): Sql {
	const heads = looked.map(({ facts, codes }) => [facts.series, codes[dimension][0]] as const);
	const [first] = heads;
	if (heads.every(([, code]) => code === first?.[1])) return sql`${first?.[1] ?? null}`;
	const cases = heads.map(([series, code]) => sql`WHEN ${series} THEN ${code ?? null}`);
	return sql`CASE s.series ${cases.reduce((one, other) => sql`${one} ${other}`)} END`;
}
