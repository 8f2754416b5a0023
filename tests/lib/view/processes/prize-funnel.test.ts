import { describe, expect, it } from 'vitest';
import type { PrizeEdition } from '#lib/domain/index.ts';
import { funnelFinding, prizeYears, yearsWithoutContest } from '#lib/view/index.ts';

/** A contest of which nothing is known but what is given. */
export function edition(year: number, known: Partial<PrizeEdition>): PrizeEdition {
	const none = { submitted: null, nominated: null, champions: null, winners: null };
	const texts = {
		submitted_text: null,
		nominated_text: null,
		champions_text: null,
		winners_text: null,
		votes_text: null,
		countries_text: null
	};
	return {
		year,
		...none,
		...texts,
		votes: null,
		countries: null,
		planned: null,
		unconfirmed: null,
		note_en: null,
		note_fr: null,
		source: 'a page',
		confidence: 'confirmed from a source',
		...known
	};
}

const texts = (row: PrizeEdition, locale: 'en' | 'fr' = 'en'): string[] =>
	prizeYears([row], locale)[0]?.figures.map(({ text }) => text) ?? [];

describe('figures of a contest', () => {
	it('tell a number from the least of it, a plan, and what is not published', () => {
		const row = edition(2016, {
			submitted_text: '400+',
			submitted: 400,
			nominated_text: '311',
			nominated: 311,
			champions_text: '72',
			champions: 72,
			planned: 'champions'
		});
		expect(texts(row).slice(0, 4)).toEqual(['at least 400', '311', '72 planned', 'not published']);
		expect(texts(row, 'fr').slice(0, 4)).toEqual([
			'au moins 400',
			'311',
			'72 prévus',
			'non publié'
		]);
	});
	it('never make zero of what is missing', () => {
		const [year] = prizeYears([edition(2026, {})], 'en');
		expect(year?.figures.map(({ value, form }) => [value, form])).toEqual(
			Array.from({ length: 6 }, () => [null, 'missing'])
		);
	});
	it('keep a text that allows no number, as published', () => {
		const row = edition(2018, { votes_text: 'close to 1 million' });
		const votes = prizeYears([row], 'en')[0]?.figures.find(({ measure }) => measure === 'votes');
		expect(votes).toMatchObject({ text: 'close to 1 million', value: null, form: 'missing' });
	});
	it('take millions as they stand, and more than millions as the least', () => {
		const exact = edition(2017, { votes_text: '1.1 million', votes: 1_100_000 });
		const open = edition(2020, { votes_text: 'over 2 million', votes: 2_000_000 });
		expect(texts(exact)[4]).toBe('1,100,000');
		expect(texts(open)[4]).toBe('at least 2,000,000');
	});
	it('say which number is not confirmed', () => {
		const row = edition(2012, { winners_text: '18', winners: 18, unconfirmed: 'winners' });
		expect(prizeYears([row], 'en')[0]?.figures.map(({ confirmed }) => confirmed)).toEqual([
			true,
			true,
			true,
			false,
			true,
			true
		]);
	});
});

describe('the years', () => {
	const years = prizeYears([edition(2015, {}), edition(2012, {}), edition(2014, {})], 'en');
	it('stand in their order, and the lost ones are named', () => {
		expect(years.map(({ year }) => year)).toEqual([2012, 2014, 2015]);
		expect(yearsWithoutContest(years)).toEqual([2013]);
	});
});

describe('the finding', () => {
	const whole = (year: number, submitted_text: string, submitted: number) =>
		edition(year, {
			submitted_text,
			submitted,
			nominated_text: '776',
			nominated: 776,
			champions_text: '90',
			champions: 90,
			winners_text: '18',
			winners: 18
		});
	it('is of the latest year whose steps are all exact', () => {
		const years = prizeYears([whole(2020, '806', 806), whole(2024, '1,000+', 1000)], 'en');
		expect(funnelFinding(years, 'en')).toBe(
			'2020 is the latest year of which every step is published: 806 entries submitted, 776 nominated, 90 champions, 18 winners'
		);
	});
	it('claims nothing where no year is whole', () => {
		expect(funnelFinding(prizeYears([edition(2012, {})], 'en'), 'en')).toBe(
			'From entries submitted to winners'
		);
	});
});
