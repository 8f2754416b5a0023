import { PARITY_FROM, targetMet, umcClass } from '#lib/domain/index.ts';
import { formatValue } from '../format-value.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import { differenceWords, figureWords, targetWords } from './amount-words.ts';
import { projectedValue } from './projected-value.ts';
import { changeWords } from './rate-words.ts';
import { reasonWords } from './reason-words.ts';
import { isParity, wantedWay, type VerdictFacts, type VerdictSubject } from './verdict-subject.ts';
import { measureWords, verdictWords } from './verdict-words.ts';

/** A row that holds a latest figure and a target. */
type Aimed = VerdictFacts & {
	latest_value: number;
	latest_year: number;
	target_value: number;
	target_year: number;
};

function isAimed(row: VerdictFacts): row is Aimed {
	const { latest_value, latest_year, target_value, target_year } = row;
	return ![latest_value, latest_year, target_value, target_year].includes(null);
}

/** From which percentage on ITU's rule takes a target of 100 as met. */
const COUNTS_AS_MET = 95;

function metSentence(row: Aimed, subject: VerdictSubject): string {
	const { locale } = subject;
	const { target_value: target, latest_value: latest, latest_year: year } = row;
	const value = figureWords(latest, row, subject);
	if (isParity(row)) return m.verdict_say_parity_met({ value, year }, { locale });
	if (row.method === 'ITU_UMC' && latest < target && umcClass(latest, target) === 'met') {
		const from = formatValue(COUNTS_AS_MET, 'PERCENT', locale);
		return m.verdict_say_counts_as_met({ from, value, year }, { locale });
	}
	return m.verdict_say_met({ target: targetWords(target, row, subject), value, year }, { locale });
}

function paceSentence(row: Aimed, projection: number, subject: VerdictSubject): string {
	const { locale } = subject;
	const { target_value, target_year: year, verdict } = row;
	const rises = wantedWay(row, subject) > 0;
	const parity = isParity(row);
	const operator = (parity ? null : subject.operator) ?? (rises ? '>=' : '<=');
	const goal = { value: target_value, operator, year };
	const { text: value, gap } = projectedValue(projection, target_value, row, subject);
	const away = verdict === 'deterioration';
	if (targetMet(goal, projection, parity ? 'parity' : 'other')) {
		const target = targetWords(target_value, row, subject);
		if (parity && verdict !== 'on_track' && projection < target_value) {
			const from = formatNumber(PARITY_FROM, locale, 2);
			return m.verdict_say_parity_range({ value, year, from }, { locale });
		}
		return parity
			? m.verdict_say_parity_enough({ year }, { locale })
			: m.verdict_say_enough({ value, year, target }, { locale });
	}
	if (parity) {
		const words = { value, year, gap: gap ?? '' };
		return (away ? m.verdict_say_parity_away : m.verdict_say_parity_below)(words, { locale });
	}
	const words = { value, year, gap: gap ?? '', target: targetWords(target_value, row, subject) };
	if (gap === null) {
		return (rises ? m.verdict_say_just_below : m.verdict_say_just_above)(words, { locale });
	}
	if (rises) return (away ? m.verdict_say_away_below : m.verdict_say_below)(words, { locale });
	return (away ? m.verdict_say_away_above : m.verdict_say_above)(words, { locale });
}

function levelSentence(row: Aimed, subject: VerdictSubject): string {
	const { locale } = subject;
	const { latest_value, latest_year: year, target_value, target_year: due } = row;
	const value = figureWords(latest_value, row, subject);
	const size = Number(Math.abs(target_value - latest_value).toPrecision(3));
	const gap = differenceWords(size, row, subject, 1);
	if (isParity(row)) return m.verdict_say_parity_level({ value, year, gap }, { locale });
	const words = { value, year, gap, due, target: targetWords(target_value, row, subject) };
	const below = wantedWay(row, subject) > 0;
	if (year >= due) {
		return below
			? m.verdict_say_missed_below(words, { locale })
			: m.verdict_say_missed_above(words, { locale });
	}
	return below
		? m.verdict_say_level_below(words, { locale })
		: m.verdict_say_level_above(words, { locale });
}

function freeSentence(row: VerdictFacts, subject: VerdictSubject): string {
	const { locale } = subject;
	const { base_value, base_year: from, latest_value, latest_year: year, rate } = row;
	if (latest_value === null || year === null) return verdictWords(row.verdict, locale);
	const value = figureWords(latest_value, row, subject);
	if (base_value === null || from === null || rate === null) {
		return subject.leavesTarget
			? m.judge_say_free_level({ value, year }, { locale })
			: m.verdict_say_free_level({ value, year }, { locale });
	}
	const base = figureWords(base_value, row, subject);
	const change = changeWords(rate, row, subject);
	const words = { base, from, value, year, change };
	return subject.leavesTarget
		? m.judge_say_free(words, { locale })
		: m.verdict_say_free(words, { locale });
}

/**
 * What a verdict rests on, as a sentence without a full stop: `At this pace 92 % in 2030: 8 points
 * short of the target of 100 %`. Where there is no verdict, why.
 */
export function verdictSentence(row: VerdictFacts, subject: VerdictSubject): string {
	if (row.reason !== null) {
		const reason = reasonWords(row.reason, subject.locale);
		return m.verdict_say_none({ reason }, { locale: subject.locale });
	}
	if (!isAimed(row)) return freeSentence(row, subject);
	if (row.verdict === 'achieved') return metSentence(row, subject);
	if (row.projection !== null && row.target_year > row.latest_year) {
		return paceSentence(row, row.projection, subject);
	}
	return levelSentence(row, subject);
}

/** The sentence after the names of the indicator and the area, for a title. */
export function verdictHeadline(row: VerdictFacts, subject: VerdictSubject): string {
	const { name, area, locale } = subject;
	const said = verdictSentence(row, subject);
	// A sentence may begin with an amount such as `US$ 5`, whose letters stay.
	const sentence = said.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) =>
		first.toLocaleLowerCase(locale)
	);
	const measure = measureWords(row.measure, locale);
	return measure === null
		? m.verdict_headline({ name, area, sentence }, { locale })
		: m.verdict_headline_parity({ name, measure, area, sentence }, { locale });
}
