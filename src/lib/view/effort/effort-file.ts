import { LINK_LAYERS, RULE_CONFIDENCES } from '#lib/domain/index.ts';
import type { EffortRow } from './effort-row.ts';

const FACETS = ['source', 'orgtype', 'kind', 'process', 'status'] as const;

/** All activities as counts need them, in a few kB: every word stands once, and a row is numbers. */
export interface EffortFile {
	words: string[];
	/**
	 * Source, type of organisation, kind, process, status (places in `words`, -1 for none), year (0 where not known),
	 * areas, goals, and links as `[line, layer, confidence]` (places in the lists of the domain, -1 for none).
	 */
	rows: [...facets: number[], year: number, areas: number[], goals: number[], links: number[][]][];
}

/** The file of some rows. */
export function effortFile(rows: readonly EffortRow[]): EffortFile {
	const places = new Map<string, number>();
	const place = (word: string | null): number => {
		if (word === null) return -1;
		const known = places.get(word) ?? places.size;
		places.set(word, known);
		return known;
	};
	const coded = rows.map((row): EffortFile['rows'][number] => [
		...FACETS.map((facet) => place(row[facet])),
		row.year ?? 0,
		row.areas.map(place),
		row.goals.map(place),
		row.links.map(({ line, layer, confidence }) => [
			place(line),
			LINK_LAYERS.indexOf(layer),
			confidence === null ? -1 : RULE_CONFIDENCES.indexOf(confidence)
		])
	]);
	return { words: [...places.keys()], rows: coded };
}

/** The rows of a file. */
export function effortRows({ words, rows }: EffortFile): EffortRow[] {
	const word = (place = -1) => words[place] ?? null;
	const named = (places: readonly number[]) => places.map((place) => words[place] ?? '');
	return rows.map((row) => {
		const [source, orgtype, kind, process, status, year] = row as unknown as number[];
		const [areas, goals, links] = row.slice(-3) as [number[], number[], number[][]];
		return {
			source: word(source) ?? '',
			orgtype: word(orgtype),
			kind: word(kind) ?? '',
			process: word(process),
			status: word(status),
			year: year || null,
			areas: named(areas),
			goals: named(goals),
			links: links.map(([line, layer = 0, confidence = -1]) => ({
				line: word(line) ?? '',
				layer: LINK_LAYERS[layer] ?? 'declared',
				confidence: RULE_CONFIDENCES[confidence] ?? null
			}))
		};
	});
}
