import { PROGRESS_BASE_YEAR } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { baseSpan, type RefusedPart } from './judge-address.ts';
import type { JudgeFacts } from './judge-choice.ts';

/** What of an address was not followed and what to do, a sentence or two for each part. */
export function refusedWords(
	refused: readonly RefusedPart[],
	facts: Pick<JudgeFacts, 'points'>,
	locale: Locale
): string[] {
	const [from, to] = baseSpan(facts);
	return refused.map(({ parameter, value: text }) => {
		switch (parameter) {
			case 'base':
				return m.judge_refused_base({ text, from, to, used: PROGRESS_BASE_YEAR }, { locale });
			case 'to':
				return m.judge_refused_latest(
					{
						text,
						first: facts.points[0]?.year ?? from,
						last: facts.points.at(-1)?.year ?? to
					},
					{ locale }
				);
			case 'wanted':
			case 'limit':
				return m.judge_refused_rule({ parameter, text }, { locale });
		}
	});
}
