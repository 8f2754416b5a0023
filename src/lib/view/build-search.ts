import MiniSearch from 'minisearch';
import { foldText, foldedWords } from './fold-text.ts';
import type { Search, SearchEntry } from './search-entry.ts';

function codeKey(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{N}.]/gu, '');
}

/** Builds a search that forgives typing errors and reads codes and names in every language of the entries. */
export function buildSearch(entries: readonly SearchEntry[]): Search {
	const byCode = new Map<string, number[]>();
	entries.forEach((entry, index) => {
		for (const code of entry.codes) {
			const key = codeKey(code);
			byCode.set(key, [...(byCode.get(key) ?? []), index]);
		}
	});
	const index = new MiniSearch<{ id: number; names: string }>({
		fields: ['names'],
		tokenize: foldedWords,
		processTerm: (term) => term,
		searchOptions: {
			prefix: (term) => term.length > 1,
			fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : 0),
			weights: { fuzzy: 0.3, prefix: 0.6 }
		}
	});
	index.addAll(
		entries.map((entry, id) => ({ id, names: [...new Set(Object.values(entry.names))].join('\n') }))
	);
	return (query, limit) => {
		const found = new Set<number>(byCode.get(codeKey(query)) ?? []);
		const exact = index.search(query, { combineWith: 'AND' });
		const hits = exact.length > 0 ? exact : index.search(query);
		for (const hit of hits) found.add(hit.id as number);
		return [...found].slice(0, limit).flatMap((id) => entries[id] ?? []);
	};
}
