import type { Verdict } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords } from '../progress/verdict-words.ts';

/** How an area stands on the action lines, from the verdicts on them. */
export function economyTitle(name: string, verdicts: readonly Verdict[], locale: Locale): string {
	const judged = verdicts.filter((verdict) => verdict !== 'not_assessable');
	const [only] = judged;
	if (only === undefined) return m.embed_economy_none({ name }, { locale });
	if (judged.length === 1) {
		return m.embed_economy_one({ name, verdict: verdictWords(only, locale) }, { locale });
	}
	const ahead = judged.filter((verdict) => verdict === 'achieved' || verdict === 'on_track').length;
	return m.embed_economy_title({ name, ahead, judged: judged.length }, { locale });
}
