import { describe, expect, it } from 'vitest';
import type { QueryError } from '#lib/query/index.ts';
import {
	checkReading,
	isOpenPivot
} from '../../../../../src/lib/query/explore/engine/check-reading.ts';

const read = (text: string) => checkReading({ text, parameters: [] });

function refusal(text: string): { reason: string | null; code: string; word: string } {
	try {
		read(text);
	} catch (error) {
		const { reason, code, place } = error as QueryError;
		return { reason, code, word: text.slice(place?.from, place?.to) };
	}
	throw new Error(`not refused: ${text}`);
}

describe('checkReading', () => {
	it.each([
		'SELECT 1',
		'(SELECT 1)',
		'from areas',
		`SELECT 'DROP TABLE areas; SET x = 1' AS "INSERT"`,
		'-- DELETE\nSELECT updated, set_bit(x, 1, 1) FROM areas',
		'WITH a AS (SELECT 1) FROM a; ;',
		'SELECT current_setting(x), list_transform(y, z)',
		'SELEC 1'
	])('lets %s through', (text) => {
		expect(read(text).explained).toBeNull();
	});

	it('ends a statement before its semicolon', () => {
		expect(read(`SELECT ';' ; -- over`).text).toBe(`SELECT ';'`);
	});

	it.each([
		['drop table areas', 'write', 'drop'],
		['/* SELECT */ Set x = 1', 'setting', 'Set'],
		['COPY areas TO x', 'outside', 'COPY'],
		['EXPLAIN ANALYZE DELETE FROM areas', 'write', 'DELETE'],
		['SELECT * FROM Read_CSV (x)', 'outside', 'Read_CSV'],
		['SELECT * FROM "read_text"/* */(x)', 'outside', '"read_text"'],
		['SELECT * FROM query(x)', 'other', 'query'],
		['FROM enable_logging()', 'setting', 'enable_logging']
	])('refuses %s with its place', (text, reason, word) => {
		expect(refusal(text)).toEqual({ reason, code: 'refused', word });
	});

	it('points at what follows the first statement', () => {
		expect(refusal(`SELECT 1 /* ; */; FROM x`)).toEqual({
			reason: null,
			code: 'several',
			word: 'FROM'
		});
	});

	it('finds what is explained, at the same offsets', () => {
		const text = 'EXPLAIN (ANALYZE, FORMAT JSON)\nSELECT nme';
		const { explained } = read(text);
		expect(explained?.analyse).toBe(true);
		expect(explained?.text.trim()).toBe('SELECT nme');
		expect(explained?.text).toHaveLength(text.length);
		expect(read('EXPLAIN (SELECT 1)').explained?.text.trim()).toBe('(SELECT 1)');
	});

	it.each([
		['SELECT (1', false],
		['SELECT 1) UNION ALL (SELECT 2', false],
		[`SELECT [1, {'a': (2)}] -- )`, true]
	])('tells whether brackets are closed in turn: %s', (text, balanced) => {
		expect(read(text).balanced).toBe(balanced);
	});
});

describe('isOpenPivot', () => {
	it.each([
		['PIVOT areas ON kind USING count(*)', true],
		['WITH a AS (SELECT 1) PIVOT a ON x', true],
		['SELECT * FROM areas', false],
		['WITH p AS (PIVOT areas ON kind) DELETE FROM areas', false],
		['WITH p AS (PIVOT areas ON kind) INSERT INTO areas FROM p', false]
	])('%s: %s', (text, open) => {
		expect(isOpenPivot(read(text))).toBe(open);
	});
});
