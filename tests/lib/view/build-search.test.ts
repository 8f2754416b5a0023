import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldedWords } from '../../../src/lib/view/fold-text.ts';
import { buildSearch } from '../../../src/lib/view/build-search.ts';
import type { SearchEntry } from '../../../src/lib/view/search-entry.ts';

const entries: SearchEntry[] = [
	{
		kind: 'indicator',
		path: '/indicators/internet-use/',
		codes: ['HH7', '17.8.1', 'internet-use'],
		names: {
			en: 'Individuals using the Internet',
			fr: 'Personnes utilisant Internet'
		}
	},
	{
		kind: 'economy',
		path: '/economies/civ/',
		codes: ['384', 'CIV', 'CI'],
		names: { en: "Côte d'Ivoire", ar: 'كوت ديفوار', zh: '科特迪瓦', ru: "Кот-д'Ивуар" }
	},
	{
		kind: 'economy',
		path: '/economies/dza/',
		codes: ['012', 'DZA'],
		names: { en: 'Algeria', fr: 'Algérie', ar: 'الجزائر', zh: '阿尔及利亚', ru: 'Алжир' }
	},
	{
		kind: 'action_line',
		path: '/indicators/?line=C2',
		codes: ['C2'],
		names: { en: 'Infrastructure' }
	}
];
const search = buildSearch(entries);
const first = (query: string): string | undefined => search(query, 5)[0]?.path;

describe('buildSearch', () => {
	it.each([
		['17.8.1', '/indicators/internet-use/'],
		['hh7', '/indicators/internet-use/'],
		['C2', '/indicators/?line=C2'],
		['civ', '/economies/civ/']
	])('finds the code %s first', (query, path) => expect(first(query)).toBe(path));

	it.each([
		['cote divoire', '/economies/civ/'],
		['Algérie', '/economies/dza/'],
		['algerie', '/economies/dza/'],
		['algreia', '/economies/dza/'],
		['intrenet', '/indicators/internet-use/'],
		['الجزائر', '/economies/dza/'],
		['جزائر', '/economies/dza/'],
		['阿尔及利亚', '/economies/dza/'],
		['迪瓦', '/economies/civ/'],
		['алжир', '/economies/dza/']
	])('finds %s by name, in any language, with typing errors', (query, path) =>
		expect(first(query)).toBe(path)
	);

	it('finds nothing for an empty query and never throws', () => {
		expect(search('', 5)).toEqual([]);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (query) => {
				expect(search(query, 3).length).toBeLessThanOrEqual(3);
			})
		);
	});
});

describe('foldText', () => {
	it('is idempotent', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
			})
		);
	});

	it('splits words of every script', () => {
		expect(foldedWords('Türkiye, Œuvre')).toEqual(['turkiye', 'oeuvre']);
		expect(foldedWords('中国')).toEqual(['中', '国', '中国']);
	});
});
