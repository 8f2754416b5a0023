import {
	activityCoverage,
	activityFacets,
	activityRows,
	areaPoints,
	areaProfiles,
	breakdownRows,
	catalogueRows,
	coverageByYear,
	crosswalkCheck,
	groupFigures,
	groupMembers,
	ident,
	indicatorDetail,
	latestPerArea,
	ranking,
	revisionsOf,
	searchNames,
	seriesRows,
	sourcesList,
	sql,
	summaryVerdicts,
	tableRows,
	targetStatus,
	verdictRanking,
	verdictsOf,
	vintageChanges,
	worldLatest,
	type Database
} from '#lib/query/index.ts';

/** One question with its parameters, asked of whichever engine. */
export type Ask = (database: Database) => Promise<unknown>;

const search = (text: string) => (database: Database) => searchNames(database, { text });

/** Every named question on the fixture, and values of every type; the same for both engines. */
export const CASES: Record<string, Ask> = {
	'series, all': (db) => seriesRows(db, { series: 'A.USE' }),
	'series, areas and years': (db) =>
		seriesRows(db, { series: 'A.USE', areas: ['404', '646'], breakdown: {}, from: 2016, to: 2018 }),
	'series, breakdown': (db) =>
		seriesRows(db, { series: 'A.USE', breakdown: { sex: 'F' }, areas: ['404'] }),
	'series, no areas': (db) => seriesRows(db, { series: 'A.USE', areas: [] }),
	'series, areas of nowhere': (db) => seriesRows(db, { series: 'A.USE', areas: ["4'04", '?', ''] }),
	latest: (db) => latestPerArea(db, { series: ['A.USE', 'C.USE'] }),
	'latest, to a year': (db) => latestPerArea(db, { series: ['C.USE'], to: 2019, areas: ['404'] }),
	'latest, breakdown': (db) =>
		latestPerArea(db, { series: ['C.SKILL'], breakdown: { composite_breakdown: 'SKILL_SEND' } }),
	ranking: (db) => ranking(db, { series: 'C.USE', year: 2020 }),
	'ranking, lowest first': (db) => ranking(db, { series: 'C.USE', year: 2020, direction: -1 }),
	'ranking, within five years': (db) => ranking(db, { series: 'A.USE', year: 2022, within: 5 }),
	'ranking, group': (db) => ranking(db, { series: 'C.USE', year: 2021, within: 3, group: '199' }),
	'by sex': (db) => breakdownRows(db, { series: 'A.USE', dimension: 'sex', areas: ['404'] }),
	'by urbanisation': (db) =>
		breakdownRows(db, { series: 'A.USE', dimension: 'urbanisation', from: 2020 }),
	'by skill': (db) => breakdownRows(db, { series: 'C.SKILL', dimension: 'composite_breakdown' }),
	'coverage of some': (db) => coverageByYear(db, { series: ['A.USE', 'A.SCHOOL'] }),
	'coverage of all': (db) => coverageByYear(db),
	'coverage of none': (db) => coverageByYear(db, { series: [] }),
	members: (db) => groupMembers(db, { group: '199' }),
	'world latest': (db) => worldLatest(db),
	'points of an area': (db) => areaPoints(db, { areas: ['404'] }),
	'points of an area of a later preference': (db) => areaPoints(db, { areas: ['250'] }),
	profile: (db) => areaProfiles(db, { areas: ['646'] }),
	'profile among peers': (db) => areaProfiles(db, { areas: ['646'], peers: '199', within: 2 }),
	'profiles of all': (db) => areaProfiles(db, {}),
	'points of none': (db) => areaPoints(db, { areas: [] }),
	'profile of a group': (db) => areaProfiles(db, { areas: ['199'] }),
	catalogue: (db) => catalogueRows(db),
	detail: (db) => indicatorDetail(db, { indicator: 'internet-use' }),
	'detail of nothing': (db) => indicatorDetail(db, { indicator: "x' OR TRUE --" }),
	sources: (db) => sourcesList(db),
	revisions: (db) => revisionsOf(db, { indicator: 'internet-use' }),
	'revisions of an area': (db) => revisionsOf(db, { indicator: 'internet-use', areas: ['250'] }),
	'table of areas': (db) => tableRows(db, { table: 'areas' }),
	'verdicts, all': (db) => verdictsOf(db, {}),
	'verdicts, shown first': (db) =>
		verdictsOf(db, { indicator: 'internet-use', areas: ['404', '199'], primaryOnly: true }),
	'verdicts, one method': (db) => verdictsOf(db, { areas: ['646'], methods: ['SDSN'] }),
	'verdicts, no methods': (db) => verdictsOf(db, { methods: [] }),
	'summaries, all': (db) => summaryVerdicts(db, {}),
	'summaries, some': (db) =>
		summaryVerdicts(db, {
			kinds: ['action_line', 'cell'],
			areas: ['001', '404'],
			methods: ['OPEN_SDG'],
			layers: ['official'],
			codes: ['C1']
		}),
	'ranking of verdicts': (db) =>
		verdictRanking(db, { indicator: 'internet-use', method: 'OPEN_SDG' }),
	'ranking of parity': (db) =>
		verdictRanking(db, { indicator: 'internet-use', method: 'SDSN', measure: 'parity_sex' }),
	'figures of groups': (db) => groupFigures(db, { indicator: 'internet-use' }),
	'figures of one group': (db) => groupFigures(db, { indicator: 'internet-use', areas: ['001'] }),
	'changes between vintages': (db) => vintageChanges(db, { ref_area: '001' }),
	'status of targets': (db) => targetStatus(db),
	activities: (db) => activityRows(db),
	'coverage of the sources of activities': (db) => activityCoverage(db),
	'facets of activities': (db) =>
		activityFacets(db, {
			chosen: { kind: ['project'], source: ["x' OR TRUE --"] },
			from: null,
			to: 2020
		}),
	'check of the crosswalk': (db) => crosswalkCheck(db),
	'search: code': search('HH7'),
	'search: SDG code': search('17.8.1'),
	'search: ISO code': search('ken'),
	'search: M49': search('404'),
	'search: action line': search('c5'),
	'search: goal': search('sdg 4'),
	'search: typo': search('intrenet'),
	'search: two typos': search('Inidviduals usign'),
	'search: accents left out': search('cote d’ivoire'),
	'search: French': search('ecoles'),
	'search: Russian': search('кения'),
	'search: Arabic': search('فرنسا'),
	'search: Chinese': search('肯尼'),
	'search: half a word': search('rwan'),
	'search: quotes': search(`it's; DROP TABLE areas; -- "`),
	'search: nothing': search(' \0?!%_ '),
	'search: only areas': (db) => searchNames(db, { text: 'kenya', kinds: ['area'], limit: 1 }),
	'values of every type': (db) =>
		db.rows(sql`SELECT 1::TINYINT AS a, 2::BIGINT AS b, 3::HUGEINT AS c, 4.25::DECIMAL(10, 2) AS d,
			5.5::FLOAT AS e, 1e300::DOUBLE AS f, TRUE AS g, 'é"''' AS h, NULL AS i,
			DATE '1969-12-31' AS j, TIMESTAMP '2020-02-29 12:34:56.789' AS k, [1, 2] AS l,
			count(*) AS m, sum(n) AS n, 18446744073709551615::UBIGINT AS o
			FROM range(5) AS numbers(n)`),
	parameters: (db) =>
		db.rows(sql`SELECT ${1} AS a, ${-1.5} AS b, ${'x?y'} AS c, ${true} AS d, ${null} AS e,
			${`O'Neill"; --\n🙂`} AS f, typeof(${7}) AS g, typeof(${7.5}) AS t, typeof(${3e9}) AS u, typeof(${'a'}) AS v, coalesce(${null}, ${2}) AS h`),
	'the same query with values of other types': async (db) => {
		const rows = [];
		for (const value of [1, 2.5, 'x', true, null, 3, 'é', null, 3e9]) {
			rows.push(...(await db.rows(sql`SELECT ${value} AS a, typeof(${value}) AS b`)));
		}
		return rows;
	},
	'more queries than are kept, twice': async (db) => {
		const rows = [];
		for (let index = 0; index < 160; index += 1) {
			const name = ident(`a${index % 80}`);
			rows.push(...(await db.rows(sql`SELECT ${index} AS ${name}`)));
		}
		return rows;
	},
	'gaps in every column': (db) =>
		db.rows(sql`SELECT n, if(n % 2 = 0, NULL, n::INTEGER) AS a, if(n % 3 = 0, NULL, n / 4) AS b,
			if(n % 3 = 1, NULL, 'x' || n) AS c, if(n % 3 = 2, NULL, 'é' || n) AS d,
			if(n % 2 = 1, NULL, n > 3) AS e, if(n % 2 = 0, NULL, DATE '2020-01-01' + n::INTEGER) AS f,
			if(n % 2 = 0, NULL, n::TINYINT) AS g, if(n = 9, '', NULL) AS h
			FROM range(10) AS numbers(n) ORDER BY n`),
	'the same name twice': (db) => db.rows(sql`SELECT 1 AS a, 2 AS a, 3 AS b, 4 AS a`),
	'a comment at the end': (db) => db.rows(sql`SELECT ${1} AS a -- the end`),
	'a semicolon at the end': (db) => db.rows(sql`SELECT ${1} AS a;`),
	'forms of reading': async (db) => [
		await db.rows(sql`VALUES (1), (2)`),
		await db.rows(sql`FROM range(2)`),
		await db.rows(sql`WITH a AS (SELECT 1 AS x) SELECT * FROM a UNION ALL SELECT ${2} ORDER BY x`),
		await db.rows(sql`(SELECT 1 AS x) EXCEPT (SELECT 2)`),
		await db.rows(sql`DESCRIBE SELECT 1 AS x`),
		await db.rows(sql`PIVOT (SELECT 'a' AS k, 1 AS v) ON k IN ('a', 'b') USING sum(v)`),
		(await db.rows(sql`EXPLAIN SELECT 1 AS x`)).length,
		(await db.rows(sql`explain analyze SELECT 1 AS x;`)).length
	],
	'no rows': (db) => db.rows(sql`SELECT 1 AS a WHERE FALSE`),
	'many rows': async (db) => {
		const rows = await db.rows<{ n: number }>(sql`SELECT n, n % 7 = 0 AS seventh, 'x' || n AS text
			FROM range(10000) AS numbers(n) ORDER BY n`);
		return [rows.length, rows[9999], rows.reduce((sum, row) => sum + row.n, 0)];
	}
};
