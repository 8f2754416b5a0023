import type { Verdict } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords } from '../progress/verdict-words.ts';

/** What the two layers say of an action line in an area; null where no indicator speaks in a layer. */
export function lineTitle(
	{ line, area }: { line: string; area: string },
	{ official, thematic }: Record<'official' | 'thematic', Verdict | null>,
	locale: Locale
): string {
	const names = { line, area };
	if (official !== null && thematic !== null) {
		const words = {
			official: verdictWords(official, locale),
			thematic: verdictWords(thematic, locale)
		};
		return official === thematic
			? m.embed_line_both({ ...names, verdict: words.official }, { locale })
			: m.embed_line_layers({ ...names, ...words }, { locale });
	}
	const only = official ?? thematic;
	if (only === null) return m.embed_line_none(names, { locale });
	const layer =
		official === null
			? m.embed_layer_thematic({}, { locale })
			: m.embed_layer_official({}, { locale });
	return m.embed_line_one({ ...names, verdict: verdictWords(only, locale), layer }, { locale });
}
