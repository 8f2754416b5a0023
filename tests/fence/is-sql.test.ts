import { describe, expect, it } from 'vitest';
import { isSql } from '../../scripts/fence/is-sql.ts';

describe('isSql', () => {
	it.each([
		'SELECT * FROM areas',
		'select obs_value\n\tfrom observations',
		'  with latest as (select 1) select * from latest',
		'-- ranking\nSELECT name_en FROM areas',
		'select count(*)',
		'INSERT INTO staged VALUES (?)',
		'update areas set name_en = ?',
		'delete from areas',
		'create or replace temp table a as values (1)',
		'DROP VIEW a',
		"COPY a TO 'a.parquet'",
		"attach 'x.duckdb'",
		'PRAGMA threads'
	])('knows %j', (text) => expect(isSql(text)).toBe(true));

	it.each([
		'Choose an economy from the list',
		'selected',
		'from',
		'Update the figures',
		'with',
		'Copy the link',
		'create',
		'areas/select/from.ts',
		'Delete'
	])('lets %j be', (text) => expect(isSql(text)).toBe(false));
});
