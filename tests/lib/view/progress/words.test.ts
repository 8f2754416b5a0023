import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	METHOD_WORDS,
	NOT_ASSESSABLE_REASONS,
	PROGRESS_METHODS,
	VERDICTS,
	VERDICT_CAUTIONS,
	VERDICT_MEASURES
} from '#lib/domain/index.ts';
import { LOCALES } from '#lib/i18n/index.ts';
import {
	agreementWords,
	cautionWords,
	measureWords,
	methodName,
	methodNote,
	methodShort,
	methodWord,
	notedName,
	notedShort,
	readMethod,
	reasonWords,
	spreadCounts,
	verdictWords
} from '#lib/view/index.ts';
import { verdictRow } from './verdict-rows.ts';

describe.each(LOCALES)('words in %s', (locale) => {
	it('tell every code, and no two verdicts or reasons alike', () => {
		const verdicts = VERDICTS.map((verdict) => verdictWords(verdict, locale));
		const reasons = NOT_ASSESSABLE_REASONS.map((reason) => reasonWords(reason, locale));
		const names = PROGRESS_METHODS.map((method) => methodName(method, locale));
		const shorts = PROGRESS_METHODS.map((method) => methodShort(method, locale));
		for (const words of [verdicts, reasons, names, shorts]) {
			expect(new Set(words).size).toBe(words.length);
			expect(words.every((each) => each.length > 2)).toBe(true);
		}
		expect(METHOD_WORDS.every((word) => methodWord(word, locale).length > 2)).toBe(true);
	});

	it('say of which methods something is to be confirmed', () => {
		const unconfirmed = PROGRESS_METHODS.filter((method) => methodNote(method, locale) !== null);
		expect(unconfirmed).toEqual(['UN_REGIONAL', 'EUROSTAT', 'SDSN']);
	});

	it('name the parity, and nothing for the figure itself', () => {
		expect(VERDICT_MEASURES.map((measure) => measureWords(measure, locale) === null)).toEqual([
			...[true, false, false, false]
		]);
	});
});

it('keep a method’s own word beside the common one', () => {
	expect(methodWord('fair_progress', 'en')).toBe('fair progress, but acceleration needed');
	expect(methodWord('reverse', 'fr')).toBe('inverser la tendance');
	expect(methodWord('on_track', 'en')).toBe(verdictWords('on_track', 'en'));
	expect(methodNote('EUROSTAT', 'en')).toBe('to be confirmed');
});

it('name a method with what of it is not confirmed', () => {
	expect(notedName('EUROSTAT', 'en')).toBe('Eurostat (to be confirmed)');
	expect(notedShort('UN_REGIONAL', 'en')).toBe(
		`${methodShort('UN_REGIONAL', 'en')} (class limits to be confirmed)`
	);
	expect(notedName('OPEN_SDG', 'fr')).toBe(methodName('OPEN_SDG', 'fr'));
	expect(notedShort('SDSN', 'fr')).toMatch(/^SDSN \(.+\)$/);
});

it('reads a method from an address, and nothing else', () => {
	expect(readMethod('SDSN')).toBe('SDSN');
	expect(readMethod('sdsn')).toBe('OPEN_SDG');
	expect(readMethod(null)).toBe('OPEN_SDG');
});

it('tells cautions with their years, in one order', () => {
	const row = verdictRow({
		...{ cautions: 'later_base;old_data', base_year: 2017, latest_year: 2019 }
	});
	expect(cautionWords(row, 'en')).toEqual([
		'the latest figure is of 2019, more than five years old',
		'judged from 2017, the first year with a figure'
	]);
	expect(cautionWords(verdictRow(), 'en')).toEqual([]);
	const all = verdictRow({ cautions: VERDICT_CAUTIONS.join(';') });
	expect(cautionWords(all, 'fr')).toHaveLength(VERDICT_CAUTIONS.length);
});

it('counts verdicts, best first', () => {
	expect(spreadCounts(['deterioration', 'on_track', 'deterioration'])).toEqual([
		{ verdict: 'on_track', count: 1 },
		{ verdict: 'deterioration', count: 2 }
	]);
});

describe('agreementWords', () => {
	it('counts the alternatives that agree', () => {
		expect(agreementWords(verdictRow(), 'en')).toBe(
			'3 of 5 other methods and 4 of 6 other base years agree'
		);
		expect(agreementWords(verdictRow({ latest_agree: 2, latest_of: 3 }), 'en')).toBe(
			'3 of 5 other methods, 4 of 6 other base years and 2 of 3 earlier end years agree'
		);
		expect(agreementWords(verdictRow(), 'fr')).toBe(
			'Même verdict\u202f: 3 des 5 autres méthodes et 4 des 6 autres années de base'
		);
	});

	it('minds the number, and says where nothing can be compared', () => {
		const only = { bases_of: 0, bases_agree: 0 };
		expect(agreementWords(verdictRow({ ...only, methods_agree: 1 }), 'en')).toBe(
			'1 of 5 other methods agrees'
		);
		expect(agreementWords(verdictRow({ ...only, methods_of: 1, methods_agree: 0 }), 'en')).toBe(
			'0 of 1 other method agree'
		);
		expect(agreementWords(verdictRow({ ...only, methods_of: 0 }), 'en')).toBe(
			'No other method or year to compare with'
		);
	});
});

it('sets French signs after a narrow no-break space', () => {
	const messages = JSON.parse(readFileSync('data/messages/fr.json', 'utf8')) as Record<
		string,
		string
	>;
	const own = Object.entries(messages).filter(([key]) => /^(verdict|method|matrix)_/.test(key));
	expect(own.length).toBeGreaterThan(100);
	expect(own.filter(([, text]) => /[^\u202f][:;?!%»]|«[^\u202f]|'/.test(text))).toEqual([]);
});
