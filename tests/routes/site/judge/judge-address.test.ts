import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, LOCALES } from '#lib/i18n/index.ts';
import {
	addressOfChoice,
	baseSpan,
	choiceOfAddress
} from '../../../../src/routes/[[locale=locale]]/(site)/judge/judge-address.ts';
import {
	choiceInput,
	startingChoice,
	type JudgeChoice,
	type JudgeFacts
} from '../../../../src/routes/[[locale=locale]]/(site)/judge/judge-choice.ts';

const YEARS = [2004, 2010, 2012, 2015, 2018, 2022];
const AIMED: JudgeFacts = {
	unit: 'PERCENT',
	points: YEARS.map((year) => ({ year, value: year - 1980, status: 'A' })),
	direction: 1,
	limit: 100,
	kind: 'percent',
	target: { value: 100, operator: '>=', year: 2030 }
};
const FREE: JudgeFacts = { ...AIMED, direction: -1, limit: null, kind: 'other', target: null };

const cents = fc.integer({ min: -1e8, max: 1e9 }).map((value) => value / 100);

describe('the address of a choice', () => {
	it.each(LOCALES)('is read back as the same choice in %s', (locale) => {
		for (const facts of [AIMED, FREE]) {
			const start = startingChoice(facts, locale);
			const [first, last] = baseSpan(facts);
			const choices: fc.Arbitrary<JudgeChoice> = fc.record({
				baseYear: fc.integer({ min: first, max: last }),
				latestYear: fc.constantFrom(...YEARS),
				direction: fc.constantFrom<1 | -1>(1, -1),
				hasTarget: fc.boolean(),
				target: fc.oneof(
					cents.map((value) => formatNumber(value, locale, 2)),
					fc.string().filter((text) => text !== 'none')
				),
				targetYear: fc.oneof(fc.integer({ min: 1900, max: 2200 }).map(String), fc.string()),
				usesLimit: start.usesLimit ? fc.boolean() : fc.constant(false)
			});
			fc.assert(
				fc.property(choices, (choice) => {
					const address = new URLSearchParams(addressOfChoice(choice, start, locale));
					const parameters = new URLSearchParams(`?${address}`);
					const read = choiceOfAddress(parameters, start, { facts, locale });
					expect(read.refused).toEqual([]);
					expect(choiceInput(facts, read.choice, locale)).toEqual(
						choiceInput(facts, choice, locale)
					);
				})
			);
		}
	});

	it('says only what differs', () => {
		const start = startingChoice(AIMED, 'en');
		expect(addressOfChoice(start, start, 'en')).toEqual({});
		const own = { ...start, baseYear: 2010, target: '90.0', targetYear: '2028' };
		expect(addressOfChoice(own, start, 'en')).toEqual({ base: '2010', target: '90', due: '2028' });
		expect(addressOfChoice({ ...own, hasTarget: false }, start, 'en')).toEqual({
			base: '2010',
			target: 'none'
		});
	});

	it('refuses what does not fit, and keeps every other part', () => {
		const start = startingChoice(AIMED, 'en');
		const parameters = new URLSearchParams(
			'base=1999&to=2021&target=many&due=30&wanted=sideways&limit=on'
		);
		const { choice, refused } = choiceOfAddress(parameters, start, { facts: AIMED, locale: 'en' });
		expect(refused.map(({ parameter }) => parameter)).toEqual(['base', 'to', 'wanted', 'limit']);
		expect(choice).toEqual({ ...start, target: 'many', targetYear: '30' });
		const fair = choiceOfAddress(new URLSearchParams('base=1999&due=2035'), start, {
			facts: AIMED,
			locale: 'en'
		});
		expect(fair.choice.targetYear).toBe('2035');
	});

	it('writes a number as the language does', () => {
		const start = startingChoice(FREE, 'fr');
		const read = choiceOfAddress(new URLSearchParams('target=1234.5'), start, {
			facts: FREE,
			locale: 'fr'
		});
		expect(read.choice).toMatchObject({ hasTarget: true, target: '1\u202f234,5' });
		expect(choiceInput(FREE, read.choice, 'fr')?.target).toEqual({
			value: 1234.5,
			operator: '<=',
			year: 2030
		});
	});
});
