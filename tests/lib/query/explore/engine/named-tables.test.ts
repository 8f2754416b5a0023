import { describe, expect, it } from 'vitest';
import { namedTables } from '../../../../../src/lib/query/explore/engine/named-tables.ts';
import { sqlTokens } from '../../../../../src/lib/query/explore/engine/sql-tokens.ts';

const KNOWN = new Set(['observations', 'areas', 'series', 'goals', 'series:ITU_DDD.I99H']);
const named = (text: string) => namedTables(sqlTokens(text), KNOWN).sort();

describe('namedTables', () => {
	it.each([
		['SELECT * FROM areas', ['areas']],
		['from AREAS a', ['areas']],
		['SELECT series FROM areas WHERE goals > 1', ['areas']],
		['SELECT observations FROM series', ['series']],
		['SELECT * FROM areas a, series s JOIN goals g ON TRUE', ['areas', 'goals', 'series']],
		['SELECT a FROM (areas JOIN goals USING (x)) WHERE series = 1', ['areas', 'goals']],
		['SELECT (SELECT max(series) FROM goals) FROM areas', ['areas', 'goals']],
		['FROM "series:ITU_DDD.I99H"', ['series:ITU_DDD.I99H']],
		[`FROM 'areas'`, ['areas']],
		['FROM memory.main.areas', ['areas']],
		['DESCRIBE areas', ['areas']],
		['SUMMARIZE goals', ['goals']],
		['PIVOT observations ON sex USING count(*)', ['observations']],
		[`SELECT 'FROM areas' -- FROM goals\n/* FROM series */`, []],
		['SELECT * FROM areas WHERE x IN (SELECT y FROM goals) ORDER BY series', ['areas', 'goals']],
		['SELECT * FROM series(1)', []]
	])('finds the tables of %s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});
