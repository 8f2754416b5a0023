import MiniSearch, { type Query } from 'minisearch';
import { foldText, foldedWords } from '../fold-text.ts';
import type { RegisterArea, RegisterRecord } from './register-file.ts';

/** What words found: rows, the best first, and the words that stand in none and were read as others like them. */
export interface RegisterHits {
	/** A 1 for each row that has all the words. */
	texts: Uint8Array;
	/** All rows: those found by relevance, then the others. */
	order: Uint32Array;
	forgiven: string[];
}

export type RegisterSearch = (query: string) => RegisterHits;

/** How many records are indexed before the page may draw again. */
const BATCH = 100;

const FIELDS = ['id', 'title', 'organisation', 'places', 'sectors'] as const;

/** `WB:ICT Infrastructure|CRS:22020` as `ICT Infrastructure 22020`: what a source's prefix says is no word of the sector. */
function sectorWords(codes: string | null): string {
	return (codes ?? '').replaceAll(/(^|\|)[A-Za-z ]+:/g, ' ');
}

function document({ own }: RegisterRecord, row: number, places: ReadonlyMap<string, string>) {
	const texts = {
		id: own.activity,
		title: [own.title, own.title_fr, own.description].filter(Boolean).join('\n'),
		organisation: [own.organisation, own.implementing_org].filter(Boolean).join('\n'),
		places: (own.countries ?? '')
			.split(';')
			.map((code) => places.get(code) ?? '')
			.join('\n'),
		sectors: sectorWords(own.sector_codes)
	};
	return { row, ...texts };
}

/** A search over activities: every word must be found, as written, as a beginning, or else nearly so. */
export async function buildRegisterSearch(
	records: readonly RegisterRecord[],
	areas: readonly RegisterArea[]
): Promise<RegisterSearch> {
	const places = new Map(
		areas.map(({ ref_area, name, also }) => [ref_area, [name, ...also].join('\n')])
	);
	const index = new MiniSearch<ReturnType<typeof document>>({
		idField: 'row',
		fields: [...FIELDS],
		tokenize: foldedWords,
		processTerm: (term) => term,
		searchOptions: { boost: { title: 3, id: 3 }, weights: { fuzzy: 0.3, prefix: 0.6 } }
	});
	await index.addAllAsync(
		records.map((record, row) => document(record, row, places)),
		{ chunkSize: BATCH }
	);
	const ids = new Map(records.map(({ own }, row) => [foldText(own.activity), row]));

	const near = { fuzzy: (term: string) => (term.length > 5 ? 2 : term.length > 3 ? 1 : 0) };
	return (query) => {
		const exact = ids.get(foldText(query.trim()));
		const forgiven: string[] = [];
		const queries = [...new Set(foldedWords(query))].map((word, at, words): Query => {
			const begins = { queries: [word], prefix: word.length > 1 || at === words.length - 1 };
			if (index.search(begins).length > 0) return begins;
			forgiven.push(word);
			return { queries: [word], prefix: word.length > 3, ...near };
		});
		const hits =
			exact === undefined
				? index.search({ combineWith: 'AND', queries }).map(({ id }) => id as number)
				: [exact];
		const texts = new Uint8Array(records.length);
		for (const row of hits) texts[row] = 1;
		const rest = records.flatMap((_record, row) => (texts[row] === 1 ? [] : [row]));
		return { texts, order: Uint32Array.from([...hits, ...rest]), forgiven };
	};
}
