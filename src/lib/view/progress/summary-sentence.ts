import type { SummaryVerdictRow } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords } from './verdict-words.ts';

/** What a sentence needs of a row of the `summary_verdicts` table. */
export type SummaryFacts = Pick<
	SummaryVerdictRow,
	'score' | 'speaking' | 'silent' | 'lowest' | 'highest'
>;

/** `3 of 7 indicators speak`: how many of the indicators have a verdict. */
export function evidenceWords(
	{ speaking, silent }: Pick<SummaryFacts, 'speaking' | 'silent'>,
	locale: Locale
): string {
	const count = speaking + silent;
	if (count === 0) return m.verdict_summary_none({}, { locale });
	if (count === 1) {
		return speaking === 1
			? m.verdict_summary_speak_only({}, { locale })
			: m.verdict_summary_silent_only({}, { locale });
	}
	if (count === 2 && speaking !== 1) {
		return speaking === 2
			? m.verdict_summary_speak_both({}, { locale })
			: m.verdict_summary_silent_both({}, { locale });
	}
	if (speaking === 0) return m.verdict_summary_silent({ count }, { locale });
	if (silent === 0) return m.verdict_summary_speak_all({ count }, { locale });
	return speaking === 1
		? m.verdict_summary_speak_one({ speaking, count }, { locale })
		: m.verdict_summary_speak({ speaking, count }, { locale });
}

/** `from deterioration to on track`; null where fewer than two indicators speak. */
export function spreadWords(
	{ lowest, highest, speaking }: Pick<SummaryFacts, 'lowest' | 'highest' | 'speaking'>,
	locale: Locale
): string | null {
	if (lowest === null || highest === null || speaking < 2) return null;
	if (lowest === highest) {
		return m.verdict_summary_same({ verdict: verdictWords(lowest, locale) }, { locale });
	}
	return m.verdict_summary_spread(
		{ lowest: verdictWords(lowest, locale), highest: verdictWords(highest, locale) },
		{ locale }
	);
}

/** A mean score as text; two digits where one would put it onto a cut that it does not reach. */
function scoreText(score: number, locale: Locale): string {
	const shown = Number(score.toFixed(1));
	const onCut = [-2.5, 0, 2.5].includes(shown) && shown !== score;
	return formatNumber(score, locale, onCut ? 2 : 1);
}

/**
 * What stands behind the verdict of an action line or goal, without a full stop: `3 of 7 indicators
 * speak; mean score 1.2; from deterioration to on track`.
 */
export function summarySentence(row: SummaryFacts, locale: Locale): string {
	const speak = evidenceWords(row, locale);
	const spread = spreadWords(row, locale);
	const said =
		row.score === null || spread === null
			? speak
			: m.verdict_summary_parts({ speak, score: scoreText(row.score, locale), spread }, { locale });
	return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1);
}
