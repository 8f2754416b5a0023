import { verdictOfScore, type Verdict } from '#lib/domain/index.ts';
import { formatFixed, formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { reasonWords } from './reason-words.ts';
import { spreadWords } from './summary-sentence.ts';
import type { SummaryTrace } from './summary-trace.ts';
import { verdictWords } from './verdict-words.ts';

/** A summary's reckoning as a reader sees it; numbers of one column have the same number of digits. */
export interface TraceWords {
	parts: { indicator: string; verdict: Verdict; score: string }[];
	silent: { indicator: string; reason: string }[];
	/** Empty where no indicator speaks. */
	sum: string;
	mean: string;
	/** Which rule turns the mean into the verdict, as a sentence. */
	rule: string;
	/** From the lowest to the highest verdict; null where fewer than two speak. */
	spread: string | null;
}

/** Scores, and so their means, are published to four decimals. */
const DECIMALS = 4;

function decimalsOf(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

/** A mean to four decimals, or to as many as tell on which side of a cut it lies. */
function shownMean(mean: number): number {
	const shown = [DECIMALS, 5, 6, 7]
		.map((decimals) => Number(mean.toFixed(decimals)))
		.find((rounded) => verdictOfScore(rounded) === verdictOfScore(mean));
	return shown ?? mean;
}

function ruleWords({ verdict, mean }: SummaryTrace, locale: Locale): string {
	const words = { verdict: verdictWords(verdict, locale) };
	const cut = (value: number) => formatNumber(value, locale);
	if (mean === null) return m.trace_rule_none({}, { locale });
	switch (verdict) {
		case 'achieved':
			return m.trace_rule_achieved(words, { locale });
		case 'on_track':
			return m.trace_rule_from({ ...words, from: cut(2.5) }, { locale });
		case 'acceleration_needed':
			return m.trace_rule_between({ ...words, from: cut(0), to: cut(2.5) }, { locale });
		case 'limited_progress':
			return m.trace_rule_between({ ...words, from: cut(-2.5), to: cut(0) }, { locale });
		case 'deterioration':
		case 'not_assessable':
			return m.trace_rule_below({ ...words, to: cut(-2.5) }, { locale });
	}
}

/** The words and figures of a summary's trace: scores, their sum and mean, the rule, and who is silent and why. */
export function traceWords(trace: SummaryTrace, locale: Locale): TraceWords {
	const { parts, silent, sum, mean, lowest, highest } = trace;
	const average = mean === null ? null : shownMean(mean);
	const figures = [...parts.map(({ score }) => score), sum ?? 0, average ?? 0];
	const decimals = Math.max(...figures.map(decimalsOf));
	const text = (value: number | null) =>
		value === null ? '' : formatFixed(value, locale, decimals);
	return {
		parts: parts.map((part) => ({ ...part, score: text(part.score) })),
		silent: silent.map(({ indicator, reason }) => ({
			indicator,
			reason: reason === null ? m.trace_no_figure({}, { locale }) : reasonWords(reason, locale)
		})),
		sum: text(sum),
		mean: text(average),
		rule: ruleWords(trace, locale),
		spread: spreadWords({ lowest, highest, speaking: parts.length }, locale)
	};
}
