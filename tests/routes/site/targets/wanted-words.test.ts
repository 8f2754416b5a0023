import { describe, expect, it } from 'vitest';
import type { Target } from '#lib/domain/index.ts';
import { sourcePhrase } from '../../../../src/routes/[[locale=locale]]/(site)/targets/source-phrases.ts';
import {
	afterNumber,
	wantedWords
} from '../../../../src/routes/[[locale=locale]]/(site)/targets/wanted-words.ts';
import { readData } from '../../../data/read-data.ts';

const wanted = (
	operator: Target['operator'],
	value: number | null,
	unit: string | null,
	value_text: string | null
) => ({ operator, value, unit, value_text });

/** Every target of the project's own file, as far as its words go. */
const curated = readData('targets').map((row) =>
	wanted(
		(row['operator'] || null) as Target['operator'],
		row['value'] ? Number(row['value']) : null,
		row['unit'] || null,
		row['value_text'] || null
	)
);

describe('wantedWords', () => {
	it.each([
		[wanted('>=', 100, 'PERCENT', '>= 100 %'), '≥ 100 %'],
		[wanted('<', 2, 'PT_GNI_PC', '< 2 % of monthly GNI per capita'), '< 2 %'],
		[wanted('>=', 20, 'MBIT_S', '>= 20 Mbit/s per school'), '≥ 20 Mbit/s'],
		[wanted('=', 1, 'RATIO', '= 1 parity ratio'), '= 1'],
		[wanted(null, null, null, 'reduce by 25 % vs 2017'), 'reduce by 25 % against 2017'],
		[wanted(null, null, null, 'goal'), 'a goal, without a number']
	])('%j: %s', (target, words) => {
		expect(wantedWords(target, 'en').replaceAll('\u202f', ' ')).toBe(words);
	});

	it('leaves a number blank that was not found', () => {
		expect(wantedWords(wanted(null, null, null, 'number not found'), 'en')).toBe(
			'number not confirmed'
		);
		expect(wantedWords(wanted(null, null, null, null), 'en')).toBe('number not confirmed');
	});

	it('never shows a number where the target has none, but those that the source names', () => {
		for (const target of curated.filter(({ value }) => value === null)) {
			const numbers = (text: string) => text.match(/\d+(\.\d+)?/g) ?? [];
			const named = numbers(target.value_text ?? '');
			for (const number of numbers(wantedWords(target, 'en'))) expect(named).toContain(number);
		}
	});

	it('has French words for every target of the file', () => {
		for (const target of curated) {
			expect(wantedWords(target, 'fr'), String(target.value_text)).not.toBe(target.value_text);
		}
	});
});

describe('afterNumber', () => {
	it('gives what follows a number and its unit', () => {
		expect(afterNumber(wanted('>=', 100, 'PERCENT', '>= 100 % of individuals 15+'))).toBe(
			'of individuals 15+'
		);
		expect(afterNumber(wanted('>=', 50, 'KBIT_S', '>= 50 kbit/s per student'))).toBe('per student');
		expect(afterNumber(wanted('>=', 200, 'GB', '>= 200 GB'))).toBeNull();
		expect(afterNumber(wanted(null, null, null, 'goal'))).toBeNull();
	});

	it('gives only what can be said in French', () => {
		for (const target of curated) {
			const rest = afterNumber(target);
			if (rest !== null) expect(sourcePhrase(rest, 'fr')).not.toBe(rest);
		}
	});
});
