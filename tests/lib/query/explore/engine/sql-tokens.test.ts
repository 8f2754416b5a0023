import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlTokens } from '../../../../../src/lib/query/explore/engine/sql-tokens.ts';

const values = (text: string) => sqlTokens(text).map(({ kind, value }) => `${kind} ${value}`);

describe('sqlTokens', () => {
	it.each([
		['SELECT a.b', ['word SELECT', 'word a', 'sign .', 'word b']],
		[`'it''s' "a""b"`, [`text it's`, 'name a"b']],
		[`e'a\\'b' E'x'`, [`text a\\'b`, 'text x']],
		['$$a;b$$ $t$ $$ $t$', ['text a;b', 'text  $$ ']],
		['1_000 1.5e-3 .5', ['text 1_000', 'text 1.5e-3', 'text .5']],
		['/* a /* b */ ; */ x -- y\n z', ['word x', 'word z']],
		['données_é "série:Ü"', ['word données_é', 'name série:Ü']],
		[`'open`, ['text open']],
		['/* open', []],
		['$$open', ['text open']],
		[`'a\\'; b`, ['text a\\', 'sign ;', 'word b']]
	])('reads %s', (text, expected) => {
		expect(values(text)).toEqual(expected);
	});

	it('tells how deep in brackets a token stands', () => {
		expect(sqlTokens('a (b [c]) d').map(({ value, depth }) => value + depth)).toEqual([
			'a0',
			'(0',
			'b1',
			'[1',
			'c2',
			']1',
			')0',
			'd0'
		]);
	});

	it('gives tokens in order, apart, within the text, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				const places = sqlTokens(text).flatMap(({ from, to }) => [from, to]);
				expect(places).toEqual(places.toSorted((left, right) => left - right));
				expect(places.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
				expect(sqlTokens(text).some(({ from, to }) => from >= to)).toBe(false);
			})
		);
	});

	it('never looks into quotes and comments', () => {
		const inside = fc.string({ maxLength: 20 }).map((text) => text.replace(/['"*/$\\\r\n-]/g, 'x'));
		fc.assert(
			fc.property(inside, (text) => {
				for (const quoted of [`'${text}'`, `"${text}"`, `$$${text}$$`]) {
					expect(sqlTokens(`a ${quoted} b`)).toHaveLength(3);
				}
				expect(sqlTokens(`a /*${text}*/ b --${text}`)).toHaveLength(2);
			})
		);
	});
});
