import { describe, expect, it } from 'vitest';
import { evidenceWords, summarySentence } from '#lib/view/index.ts';

const spread = { lowest: 'deterioration', highest: 'on_track' } as const;

describe('summarySentence', () => {
	it('tells how many speak, the mean score and the spread', () => {
		const row = { ...spread, speaking: 3, silent: 4, score: 1.2 };
		expect(summarySentence(row, 'en')).toBe(
			'3 of 7 indicators speak; mean score 1.2; from deterioration to on track'
		);
		expect(summarySentence(row, 'fr')).toBe(
			'3 indicateurs sur 7 se prononcent\u202f; score moyen de 1,2\u202f; de «\u202fdétérioration\u202f» à «\u202fen bonne voie\u202f»'
		);
		const same = { ...row, lowest: 'on_track', highest: 'on_track' } as const;
		expect(summarySentence(same, 'en')).toContain('; all: on track');
	});

	it('does not round a score onto a cut', () => {
		const row = { ...spread, speaking: 3, silent: 0 };
		expect(summarySentence({ ...row, score: 2.46 }, 'en')).toContain('2.46');
		expect(summarySentence({ ...row, score: 2.5 }, 'en')).toContain('score 2.5;');
	});

	it('minds small numbers', () => {
		const none = { lowest: null, highest: null, score: null };
		expect(summarySentence({ ...none, speaking: 0, silent: 0 }, 'en')).toBe(
			'No internationally agreed indicator'
		);
		expect(summarySentence({ ...none, speaking: 0, silent: 5 }, 'en')).toBe(
			'None of 5 indicators speaks'
		);
		const words = (speaking: number, silent: number) => evidenceWords({ speaking, silent }, 'en');
		expect(words(1, 0)).toBe('the one indicator speaks');
		expect(words(0, 1)).toBe('the one indicator does not speak');
		expect(words(2, 0)).toBe('both indicators speak');
		expect(words(0, 2)).toBe('neither of the two indicators speaks');
		expect(words(1, 1)).toBe('1 of 2 indicators speaks');
		expect(words(4, 0)).toBe('all 4 indicators speak');
	});
});
