import { BREAKDOWN_DIMENSIONS, TOTAL, type BreakdownDimension } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { ChartFile } from '../explore/explore-file.ts';
import type { ExploreNames } from '../explore/explore-input.ts';
import { areasOf, seriesOf, seriesWords } from '../explore/explore-names.ts';
import type { FigurePart } from './figure-part.ts';

/** Names as `exploreNames` gives them, as far as figures of one indicator need them: codes and fields by words that came with the figures. */
export function partNames(
	file: ChartFile,
	words: FigurePart['words'],
	locale: Locale
): ExploreNames {
	const areas = areasOf(file);
	const series = seriesOf(file);
	return {
		locale,
		area: (ref_area) => areas.get(ref_area),
		series: (key) => series.get(key),
		code: (_dimension, code) => words[code] ?? code,
		field: (field) => words[field] ?? field,
		value: (_field, text) =>
			areas.get(text)?.name ?? seriesWords(series.get(text)) ?? words[text] ?? text
	};
}

/** The words that `partNames` needs for figures with some codes, of all names. */
export function wordsOfParts(
	figures: Iterable<Record<BreakdownDimension, string>>,
	names: ExploreNames
): FigurePart['words'] {
	const words = new Map<string, string>([['ref_area', names.field('ref_area')]]);
	const held = [...figures];
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		const codes = new Set(held.map((figure) => figure[dimension]));
		if (codes.size === 1 && codes.has(TOTAL)) continue;
		for (const code of codes) words.set(code, names.code(dimension, code));
	}
	return Object.fromEntries(words);
}
