import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { differenceWords, figureWords, targetWords } from './amount-words.ts';
import type { NeededPace } from './needed-pace.ts';
import { decimalsFor } from './rate-words.ts';
import type { VerdictFacts, VerdictSubject } from './verdict-subject.ts';

const MOST_TIMES = 10;

/** How much faster it must go: `more than twice as fast`, `1.4 times as fast`. */
export function factorWords(ratio: number, locale: Locale): string {
	if (ratio < 1.05) return m.peers_factor_slightly({}, { locale });
	if (ratio < 1.95) {
		return m.peers_factor_times({ times: formatNumber(ratio, locale, 1) }, { locale });
	}
	if (ratio < 2.05) return m.peers_factor_about_twice({}, { locale });
	if (ratio < 3) return m.peers_factor_twice({}, { locale });
	const times = String(Math.min(MOST_TIMES, Math.floor(ratio)));
	return m.peers_factor_more({ times }, { locale });
}

/** The ratio of the pace needed to the pace had as a mark beside the sentence: `2.1 ×`, or a word where there is none. */
export function paceMark({ kind, ratio }: NeededPace, locale: Locale): string {
	switch (kind) {
		case 'faster': {
			const most = ratio !== null && ratio >= MOST_TIMES;
			const times = most ? `>\u202f${MOST_TIMES}` : formatNumber(ratio ?? 1, locale, 1);
			return m.peers_mark_times({ times }, { locale });
		}
		case 'turn':
			return m.peers_mark_turn({}, { locale });
		case 'still':
			return m.peers_mark_still({}, { locale });
		case 'unknown':
			return m.peers_mark_unknown({}, { locale });
		case 'enough':
			return m.peers_mark_enough({}, { locale });
		case 'past':
			return m.peers_mark_past({}, { locale });
		case 'met':
			return m.peers_mark_met({}, { locale });
	}
}

/**
 * What would have to happen, in plain words with full stops: `To reach 100 % by 2030 it must rise by 4.8 points a year
 * from 2022 on. From 2015 to 2022 it rose by 2.1 points a year: it has to go more than twice as fast.`
 */
export function paceSentence(
	pace: NeededPace,
	row: Omit<VerdictFacts, 'method' | 'verdict'>,
	subject: VerdictSubject
): string {
	const { locale } = subject;
	const { latest_value, latest_year: year, target_value, target_year: due, base_year: from } = row;
	if (latest_value === null || year === null || target_value === null || due === null) return '';
	const amount = (rate: number) =>
		differenceWords(Math.abs(rate), row, subject, decimalsFor(Math.abs(rate)));
	const target = targetWords(target_value, row, subject);
	const value = figureWords(latest_value, row, subject);
	if (pace.kind === 'met') return m.peers_need_met({ target, value, year }, { locale });
	if (pace.kind === 'past') return m.peers_need_past({ target, due, value, year }, { locale });
	const rises = pace.needed > 0;
	const aim = { target, due, needed: amount(pace.needed), year };
	const must = rises ? m.peers_need_rise(aim, { locale }) : m.peers_need_fall(aim, { locale });
	return m.peers_need_said({ must, had: hadClause() }, { locale });

	function hadClause(): string {
		const had = { from: from ?? '', year: year ?? '', had: amount(pace.had ?? 0) };
		switch (pace.kind) {
			case 'turn':
				return rises
					? m.peers_had_fall_turn(had, { locale })
					: m.peers_had_rise_turn(had, { locale });
			case 'still':
				return m.peers_had_still(had, { locale });
			case 'faster': {
				const words = { ...had, factor: factorWords(pace.ratio ?? 1, locale) };
				return rises ? m.peers_had_rise(words, { locale }) : m.peers_had_fall(words, { locale });
			}
			case 'enough':
				return rises
					? m.peers_had_rise_enough(had, { locale })
					: m.peers_had_fall_enough(had, { locale });
			case 'unknown':
			case 'past':
			case 'met':
				return m.peers_had_unknown({}, { locale });
		}
	}
}
