import { expect, it } from 'vitest';
import { sortRanking } from '../../../src/lib/charts/ranking-sort.ts';

const figures = [
	{ name: 'Norway', rank: 1, value: 99, year: 2023 },
	{ name: 'Égypte', rank: 2, value: 72, year: 2022 },
	{ name: 'Chad', rank: 3, value: 12, year: 2023 }
];
const names = (list: typeof figures) => list.map(({ name }) => name);

it('sorts by each column in both directions', () => {
	expect(names(sortRanking(figures, 'name', false, 'fr'))).toEqual(['Chad', 'Égypte', 'Norway']);
	expect(names(sortRanking(figures, 'value', false, 'en'))).toEqual(['Chad', 'Égypte', 'Norway']);
	expect(names(sortRanking(figures, 'rank', true, 'en'))).toEqual(['Chad', 'Égypte', 'Norway']);
	expect(names(sortRanking(figures, 'year', true, 'en'))).toEqual(['Norway', 'Chad', 'Égypte']);
});
