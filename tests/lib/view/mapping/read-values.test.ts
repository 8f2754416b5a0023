import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MappingReference } from '../../../../src/lib/view/mapping/mapping-reference.ts';
import { buildPlaceIndex, type PlaceIndex } from '../../../../src/lib/view/mapping/place-index.ts';
import { maybeNumber, readAmount } from '../../../../src/lib/view/mapping/read-amount.ts';
import { readCountries } from '../../../../src/lib/view/mapping/read-countries.ts';
import { buildGoalReader, type GoalReader } from '../../../../src/lib/view/mapping/read-goals.ts';
import { buildLineReader, type LineReader } from '../../../../src/lib/view/mapping/read-lines.ts';
import { readYears } from '../../../../src/lib/view/mapping/read-year.ts';
import { committedReference } from './reference.ts';

let reference: MappingReference;
let places: PlaceIndex;
let goals: GoalReader;
let lines: LineReader;

beforeAll(async () => {
	reference = await committedReference();
	places = buildPlaceIndex(reference.areas);
	goals = buildGoalReader(reference.goals);
	lines = buildLineReader(reference.lines);
});

const wrong = ({ wrong: all }: { wrong: readonly { code: string; text: string }[] }) =>
	all.map(({ code, text }) => [code, text]);

describe('countries', () => {
	it.each([
		['KE', ['404']],
		['ken; UGA', ['404', '800']],
		['404', ['404']],
		['4', ['004']],
		['4,8', ['004', '008']],
		['KE 60%;UG 40%', ['404', '800']],
		['Kenya (60 %), Uganda (40 %)', ['404', '800']],
		['Côte d’Ivoire', ['384']],
		["COTE D'IVOIRE", ['384']],
		['Bosnia and Herzegovina', ['070']],
		['Kenya and Uganda', ['404', '800']],
		['Kenya et Ouganda', ['404', '800']],
		['Korea, Republic of', ['410']],
		['Taiwan, Province of China', ['158']],
		['Bolivia', ['068']],
		['the Gambia', ['270']],
		['Кения', ['404']],
		['كينيا', ['404']],
		['肯尼亚', ['404']],
		['Türkiye', ['792']],
		['Viet Nam|Lao P.D.R.', ['704', '418']],
		['', []]
	])('%s', (cell, codes) => {
		expect(readCountries(cell, places)).toEqual({ value: codes, wrong: [] });
	});

	it('says what is a group and what is not known, and keeps the rest', () => {
		const found = readCountries('Kenya; Africa; Atlantis', places);
		expect(found.value).toEqual(['404']);
		expect(wrong(found)).toEqual([
			['country-group', 'Africa'],
			['country-unknown', 'Atlantis']
		]);
	});

	it.each(['-4', '0.04', '(4)'])('does not take %s for the code that its digits are', (text) => {
		expect(wrong(readCountries(text, places))).toEqual([['country-unknown', text]]);
	});

	it('finds every economy by each of its codes and names', () => {
		for (const area of reference.areas.filter(({ kind }) => kind === 'economy')) {
			for (const text of [area.ref_area, area.iso2, area.iso3, ...area.names]) {
				if (text)
					expect([text, readCountries(text, places).value]).toEqual([text, [area.ref_area]]);
			}
		}
	});
});

describe('goals', () => {
	it.each([
		['9', ['9']],
		['SDG 9', ['9']],
		['SDG9', ['9']],
		['ODD 9', ['9']],
		['ODS 4; ODS 5', ['4', '5']],
		['Goal 9; 9.c', ['9']],
		['9.c', ['9']],
		['9.c.1|17.8', ['9', '17']],
		['Goal 4: Quality education', ['4']],
		['9 Industry, innovation and infrastructure', ['9']],
		['Quality education', ['4']],
		['Éducation de qualité', ['4']],
		['SDG 1, SDG 2 and SDG 3', ['1', '2', '3']],
		['04', ['4']],
		['', []]
	])('%s', (cell, codes) => {
		expect(goals(cell)).toEqual({ value: codes, wrong: [] });
	});

	it.each(['18', '0', '1-5', 'SDG 1–17', 'all', '2020', '9.c.1.2.3', '170'])(
		'%s is none',
		(cell) => {
			expect(goals(cell).value).toEqual([]);
			expect(goals(cell).wrong.map(({ code }) => code)).toEqual(['goal-unknown']);
		}
	);
});

describe('action lines', () => {
	it.each([
		['C2', ['C2']],
		['c2', ['C2']],
		['C7 e-health', ['C7-eHEA']],
		['C7-eHEA', ['C7-eHEA']],
		['C7. E-government', ['C7-eGOV']],
		['e-learning', ['C7-eLEA']],
		['E-apprentissage', ['C7-eLEA']],
		['C7 e-salud', ['C7-eHEA']],
		['Action line C5: Building confidence', ['C5']],
		['WSIS AL C10', ['C10']],
		['C1, C11', ['C1', 'C11']],
		['C2/C5', ['C2', 'C5']],
		['C8 Cultural diversity and identity, linguistic diversity and local content', ['C8']],
		['', []]
	])('%s', (cell, codes) => {
		expect(lines(cell)).toEqual({ value: codes, wrong: [] });
	});

	it('tells C7 alone from what is no line', () => {
		expect(wrong(lines('C7; C12; C22; infrastructure works'))).toEqual([
			['line-parent', 'C7'],
			['line-unknown', 'C12'],
			['line-unknown', 'C22'],
			['line-unknown', 'infrastructure works']
		]);
	});

	it('finds each line by each of its names', () => {
		for (const line of reference.lines.filter(({ matrix_row }) => matrix_row)) {
			for (const text of [line.code, ...line.names, `${line.code} ${line.names[0]}`]) {
				expect([text, lines(text).value]).toEqual([text, [line.code]]);
			}
		}
	});
});

describe('years', () => {
	it.each([
		['2020', 2020, 2020],
		['2020-05-01', 2020, 2020],
		['01/05/2020', 2020, 2020],
		['2020-05-01T00:00:00Z', 2020, 2020],
		['May 2020', 2020, 2020],
		['2019–2023', 2019, 2023],
		['2020.0', 2020, 2020]
	])('%s', (cell, first, last) => {
		expect(readYears(cell)).toEqual({ value: { first, last }, wrong: [] });
	});

	it('says that it took a day count', () => {
		expect(readYears('45352')).toEqual({
			value: { first: 2024, last: 2024 },
			wrong: [{ code: 'year-serial', text: '45352' }]
		});
	});

	it.each(['soon', '20', '20200501', '1066', '3000', '99999'])('%s is none', (cell) => {
		expect(readYears(cell).value).toEqual({ first: null, last: null });
		expect(readYears(cell).wrong).toEqual([{ code: 'year-unknown', text: cell }]);
	});
});

describe('amounts', () => {
	it.each([
		['1250000', 1_250_000],
		['1,250,000', 1_250_000],
		['1,250,000.50', 1_250_000.5],
		['1.250.000,50', 1_250_000.5],
		['1 250 000,50', 1_250_000.5],
		['1\u202f250\u202f000', 1_250_000],
		["1'250'000", 1_250_000],
		['1,5', 1.5],
		['1,250', 1250],
		['1.250', 1.25],
		['0,125', 0.125],
		['US$ 1.2 million', 1_200_000],
		['1,2 milliard USD', 1_200_000_000],
		['$3k', 3000],
		['1.2E+6', 1_200_000]
	])('%s', (cell, value) => {
		expect(readAmount(cell)).toEqual({ value, wrong: [] });
	});

	it.each([
		['EUR 1000', 'amount-currency'],
		['1000 €', 'amount-currency'],
		['much', 'amount-unknown'],
		['-5', 'amount-unknown'],
		['1,2,3', 'amount-unknown'],
		['12.34.56', 'amount-unknown']
	])('%s is none', (cell, code) => {
		expect(readAmount(cell)).toEqual({ value: null, wrong: [{ code, text: cell }] });
	});

	it('gives back every number that JavaScript or a person of either habit writes', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (value) => {
				expect(maybeNumber(String(value))).toBe(value);
				const cents = Math.round(value * 100) / 100;
				const style = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
				for (const locale of ['en-US', 'fr-FR', 'de-DE', 'pt-BR', 'de-CH']) {
					expect(maybeNumber(new Intl.NumberFormat(locale, style).format(cents))).toBe(cents);
				}
			})
		);
	});
});

describe('any cell', () => {
	it('is read or complained of, and never throws', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.stringMatching(/^[-C0-9.,;|/ a-zA-Z%$€()]{0,40}$/)
		);
		fc.assert(
			fc.property(text, (cell) => {
				const codes = new Set(reference.areas.map(({ ref_area }) => ref_area));
				expect(readCountries(cell, places).value.every((code) => codes.has(code))).toBe(true);
				expect(goals(cell).value.every((goal) => Number(goal) >= 1 && Number(goal) <= 17)).toBe(
					true
				);
				expect(lines(cell).value.every((line) => /^C\d/.test(line) && line !== 'C7')).toBe(true);
				const { first, last } = readYears(cell).value;
				expect((first === null) === (last === null)).toBe(true);
				const { value } = readAmount(cell);
				expect(value === null || value >= 0).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
});
