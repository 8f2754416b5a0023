import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ident, isAmong, join, sql, Sql, type SqlParameter } from '#lib/query/index.ts';

const parameter: fc.Arbitrary<SqlParameter> = fc.oneof(
	fc.string().filter((text) => !text.includes('\0')),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.boolean(),
	fc.constant(null)
);

function shown({ text, parameters }: Sql): [string, SqlParameter[]] {
	return [text, parameters];
}

describe('sql', () => {
	it('binds scalars, expands lists, nests queries', () => {
		const where = sql`a = ${1} AND b IN (${['x', "y'"]})`;
		expect(shown(sql`SELECT ${ident('c')} FROM t WHERE ${where} LIMIT ${5}`)).toEqual([
			'SELECT "c" FROM t WHERE a = ? AND b IN (?, ?) LIMIT ?',
			[1, 'x', "y'", 5]
		]);
	});

	it('lists names and queries', () => {
		expect(sql`SELECT ${[ident('a'), ident('b')]}`.text).toBe('SELECT "a", "b"');
	});

	it('never lets a parameter into the text', () => {
		fc.assert(
			fc.property(fc.array(parameter, { minLength: 1 }), parameter, (list, scalar) => {
				const query = sql`SELECT ${scalar} WHERE x IN (${list}) AND ${sql`y = ${scalar}`}`;
				const places = list.map(() => '?').join(', ');
				expect(query.text).toBe(`SELECT ? WHERE x IN (${places}) AND y = ?`);
				expect(query.parameters).toEqual([scalar, ...list, scalar]);
			})
		);
	});

	it('keeps backslashes as written', () => {
		expect(sql`'\p{L}\s'`.text).toBe(String.raw`'\p{L}\s'`);
	});

	it.each([
		['undefined', undefined],
		['NaN', Number.NaN],
		['infinity', Number.POSITIVE_INFINITY],
		['a bigint', 1n],
		['a date', new Date()],
		['what looks like a query', { text: 'DROP TABLE areas', parameters: [] }],
		['a NUL', 'a\0b'],
		['a list in a list', [['a']]],
		['an empty list', []]
	])('refuses %s', (_name, value) => {
		expect(() => sql`SELECT ${value as never}`).toThrow(TypeError);
	});

	it('cannot be forged', () => {
		const forged = Object.create(Sql.prototype) as Sql;
		expect(() => sql`SELECT ${forged}`).toThrow();
	});
});

describe('ident', () => {
	it.each(['areas', 'series:UNSD_SDG.IT_USE_II99', '_x', 'A1'])('quotes %s', (name) => {
		expect(ident(name).text).toBe(`"${name}"`);
	});

	it('refuses every other name', () => {
		fc.assert(
			fc.property(fc.string(), (name) => {
				fc.pre(!/^[A-Za-z_][A-Za-z0-9_:.]{0,127}$/.test(name));
				expect(() => ident(name)).toThrow(/invalid name/);
			})
		);
		expect(() => ident('a"; DROP TABLE b; --')).toThrow(/invalid name/);
	});
});

describe('isAmong', () => {
	it('is true without a list, false for an empty one', () => {
		expect(isAmong(sql`a`, undefined).text).toBe('TRUE');
		expect(isAmong(sql`a`, []).text).toBe('FALSE');
		expect(isAmong(sql`a`, [1, 2]).text).toBe('a IN (?, ?)');
	});
});

describe('join', () => {
	it('joins with AND or UNION ALL', () => {
		const parts = [sql`a = ${1}`, sql`b = ${2}`];
		expect(shown(join(parts, 'and'))).toEqual(['a = ? AND b = ?', [1, 2]]);
		expect(join(parts, 'unionAll').text).toBe('a = ? UNION ALL b = ?');
		expect(() => join([], 'and')).toThrow(TypeError);
	});
});
