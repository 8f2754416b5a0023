import { describe, expect, it } from 'vitest';
import {
	buildLegend,
	figureDetails,
	figureWords,
	mapNotes,
	mapYearWords
} from '#lib/view/index.ts';
import type { MapFigure } from '#lib/view/index.ts';

const figure = (value: number, at: number, rest: Partial<MapFigure> = {}): MapFigure => ({
	ref_area: '404',
	name: 'Kenya',
	slug: 'ken',
	value,
	text: null,
	year: 2022,
	flags: [],
	comment: null,
	class: at,
	rank: 1,
	tied: false,
	...rest
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('buildLegend', () => {
	it('names closed classes with their counts, on the upper steps of the ramp', () => {
		const scale = { edges: [20, 40, 60, 80], low: 0, high: 100 };
		const legend = buildLegend({ scale, figures: [figure(5, 0), figure(85, 4)] }, 'PERCENT', 'en');
		expect(legend.map(({ words }) => plain(words))).toEqual([
			'0 to under 20 %',
			'20 to under 40 %',
			'40 to under 60 %',
			'60 to under 80 %',
			'80 to 100 %'
		]);
		expect(legend.map(({ step }) => step)).toEqual([2, 3, 4, 5, 6]);
		expect(legend.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1]);
	});

	it('names open classes', () => {
		const words = (low: number | null, edges: number[]) =>
			buildLegend({ scale: { edges, low, high: null }, figures: [] }, 'PER_100_POP', 'en').map(
				(entry) => entry.words
			);
		expect(words(null, [2.5, 10])).toEqual(['under 2.5', '2.5 to under 10', '10 or more']);
		expect(words(0, [])).toEqual(['all figures']);
		expect(words(0, [50])).toEqual(['0 to under 50', '50 or more']);
		expect(words(null, [])).toEqual(['all figures']);
	});
});

describe('the words of a map', () => {
	const view = { since: null, silent: [], scale: { edges: [], low: null, high: null } };

	it('say which year is shown, or that years differ', () => {
		const years = { first: 2022, last: 2022 };
		expect(mapYearWords({ ...view, year: 2022, years, figures: [figure(1, 0)] }, 'en')).toBe(
			'2022 · economies with a figure: 1'
		);
		const mixed = { ...view, year: null, years: { first: 2015, last: 2022 }, figures: [] };
		expect(mapYearWords(mixed, 'en')).toContain('2015 to 2022');
		expect(mapYearWords(mixed, 'en')).toContain('differ');
		expect(mapYearWords({ ...view, year: 2022, years: null, figures: [] }, 'en')).toBe(
			'No economy has a figure here.'
		);
	});

	it('tell an economy with its value, year, shared rank, flags and note', () => {
		const told = figure(40.8, 0, {
			tied: true,
			rank: 3,
			flags: [{ code: 'E', words: 'estimate' }],
			comment: 'A note'
		});
		expect(plain(figureWords(told, 'PERCENT', 'en'))).toBe('Kenya: 40.8 %, 2022');
		expect(plain(figureWords({ ...told, text: '<2.5' }, 'PERCENT', 'en'))).toBe(
			'Kenya: <2.5, 2022'
		);
		expect(figureDetails(told, 9, 'en')).toEqual(['rank 3 of 9, shared', 'estimate', 'A note']);
	});

	it('explain the year only where it is the one chosen by coverage', () => {
		const coverage = [
			{ year: 2022, economies: 180 },
			{ year: 2023, economies: 20 }
		];
		expect(mapNotes({ year: 2022 }, coverage, 'en')).toHaveLength(4);
		expect(mapNotes({ year: 2023 }, coverage, 'en')).toHaveLength(3);
		expect(mapNotes({ year: null }, coverage, 'en').join(' ')).toContain('do not imply');
	});
});
