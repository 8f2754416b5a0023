import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { verdictWords } from '../progress/verdict-words.ts';
import { LEAST_COMPARED, type EffortGaps, type EffortOutcome } from './effort-gaps.ts';

/**
 * Where effort and outcome part, in sentences: `Many activities, little progress: C7 E-government (412 activities;
 * limited progress).` One sentence where nothing parts, or where too few can be compared.
 */
export function effortGapWords(
	{ muchEffort, littleEffort, compared }: EffortGaps,
	{ kind, nameOf }: GapSubject,
	locale: Locale
): string[] {
	const each = ({ code, count, verdict }: EffortOutcome) =>
		m.effort_gap_each(
			{
				name: nameOf(code),
				count: formatNumber(count, locale, 0),
				verdict: verdictWords(verdict, locale)
			},
			{ locale }
		);
	const list = (all: readonly EffortOutcome[]) => all.map(each).join(', ');
	if (compared < LEAST_COMPARED)
		return [m.effort_gap_few_compared({ count: compared }, { locale })];
	if (muchEffort.length + littleEffort.length === 0) {
		return [
			kind === 'goal'
				? m.effort_gap_none_goals({ count: compared }, { locale })
				: m.effort_gap_none_lines({ count: compared }, { locale })
		];
	}
	const sentences: string[] = [];
	if (muchEffort.length > 0) {
		sentences.push(m.effort_gap_much({ list: list(muchEffort) }, { locale }));
	}
	if (littleEffort.length > 0) {
		sentences.push(m.effort_gap_little({ list: list(littleEffort) }, { locale }));
	}
	return sentences;
}

/** What is compared, and how its code is named. */
export interface GapSubject {
	kind: 'action_line' | 'goal';
	nameOf: (code: string) => string;
}
