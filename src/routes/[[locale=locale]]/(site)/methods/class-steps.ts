import { limitFactor } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import { formatValue } from '#lib/view/index.ts';
import { classOfResult } from './class-of-result.ts';
import { classRange } from './class-range.ts';
import type { MethodClass } from './method-classes.ts';
import { stepFigures, type ExampleStep } from './step-figures.ts';
import type { WorkedCase } from './worked-case.ts';

const MOST_DECIMALS = 8;

/** As many digits as keep a measure apart from the ends of its class, which it would else round to. */
function decimalsApart(measure: number, { from, to }: MethodClass, least: number): number {
	let decimals = least;
	const hits = (cut: number | null) =>
		cut !== null && cut !== measure && Number(measure.toFixed(decimals)) === cut;
	while (decimals < MOST_DECIMALS && (hits(from) || hits(to))) decimals += 1;
	return decimals;
}

/** The factor by which the cuts of a case are multiplied: Open SDG's C without a target, else 1. */
function cutFactor({ input, result, base }: Pick<WorkedCase, 'input' | 'result' | 'base'>) {
	const isFree = result.method === 'OPEN_SDG' && input.target === null;
	return isFree ? limitFactor(base.value, input.limit) : 1;
}

/** The measure of a case between the cuts of its class, e.g. `0.6 ≤ 0.625 < 0.95`; null where it has none. */
export function classFormula(worked: WorkedCase): string | null {
	const { input, result, measure, locale } = worked;
	const found = classOfResult(input, result);
	if (!found) return null;
	const { own, set } = found;
	const factor = cutFactor(worked);
	const shown = set.percent
		? formatValue(measure * 100, 'PERCENT', locale, decimalsApart(measure, own, 4) - 2)
		: formatNumber(measure, locale, decimalsApart(measure, own, 3));
	return classRange(own, {
		measure: shown,
		percent: set.percent,
		...(factor !== 1 && { times: `× ${formatNumber(factor, locale, 3)}` }),
		locale
	});
}

/** The last steps: the class that a measure falls into, and the score where the method has one. */
export function classSteps(worked: WorkedCase): ExampleStep[] {
	const formula = classFormula(worked);
	if (formula === null) return [];
	const { result, locale } = worked;
	const score = result.method === 'OPEN_SDG' ? scoreFormula(worked) : null;
	return [
		{ label: m.methods_step_class({}, { locale }), formula },
		...(score === null
			? []
			: [{ label: m.methods_step_score({}, { locale }), formula: `score = ${score}` }])
	];
}

function scoreFormula(worked: WorkedCase): string | null {
	const { input, result, measure, locale } = worked;
	const { constant: n } = stepFigures(locale);
	if (result.score === null) return null;
	const equals = `= ${formatNumber(result.score, locale, 2)}`;
	if (input.target) {
		return result.score >= 0
			? `min(${n(7.1429)} × ${n(measure)} - ${n(4.2857)}, 5) ${equals}`
			: `max(${n(4.1667)} × ${n(measure)} - ${n(2.5)}, -5) ${equals}`;
	}
	const factor = cutFactor(worked);
	const part = factor === 1 ? n(measure) : `${n(measure)} / ${n(factor)}`;
	switch (result.verdict) {
		case 'on_track':
			return factor === 0 ? null : `min(500 × ${part} - 5, 5) ${equals}`;
		case 'acceleration_needed':
			return `250 × ${part} - ${n(1.25)} ${equals}`;
		case 'limited_progress':
			return `500 × ${part} - ${n(2.5)} ${equals}`;
		case 'deterioration':
			return `max(125 × ${n(measure)} - ${n(2.5)}, -5) ${equals}`;
		case 'achieved':
		case 'not_assessable':
			return null;
	}
}
