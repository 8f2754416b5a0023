import { compoundGrowthRate, compoundProjection, growthObstacle } from './growth-rate.ts';
import { yearsLeft, type JudgedSpan } from './judged-span.ts';
import type { ProgressTarget } from './progress-input.ts';
import type { NotAssessableReason } from './verdict.ts';

/** The growth had, the growth needed, and their ratio in the wanted direction. */
export interface GrowthRatio {
	rate: number;
	rateNeeded: number;
	ratio: number;
}

/**
 * R = d CAGR / |CAGR_T|, with CAGR from the base to the latest value and CAGR_T from the base to the
 * target (Open SDG methodology, after Eurostat); d is turned round where all values are negative.
 * Answers the reason where the rates cannot be formed.
 */
export function growthRatio(
	span: JudgedSpan,
	target: ProgressTarget
): GrowthRatio | NotAssessableReason {
	const { base } = span;
	const growth = wantedGrowth(span);
	if (typeof growth === 'string') return growth;
	if (target.value === 0) return 'target_zero';
	if (Math.sign(target.value) !== Math.sign(base.value)) return 'mixed_signs';
	if (target.year <= base.year) return 'target_year_past';
	const rateNeeded = compoundGrowthRate(base.value, target.value, target.year - base.year);
	if (rateNeeded === 0) return 'base_equals_target';
	const ratio = growth.wanted / Math.abs(rateNeeded) + 0;
	return { rate: growth.rate, rateNeeded, ratio };
}

/**
 * The compound rate from the base to the latest value, a share a year, and the same with the sign that is positive in
 * the wanted direction; the reason where no such rate exists.
 */
export function wantedGrowth(
	span: JudgedSpan
): { rate: number; wanted: number } | NotAssessableReason {
	const { base, latest } = span;
	const obstacle = growthObstacle(base.value, latest.value);
	if (obstacle) return obstacle;
	const rate = compoundGrowthRate(base.value, latest.value, latest.year - base.year);
	return { rate, wanted: wantedSign(span) * rate + 0 };
}

/** Where the latest value stands at a compound rate in the target's year, or at the horizon; null where no year is left. */
export function growthAhead(span: JudgedSpan, rate: number): number | null {
	const left = yearsLeft(span);
	return left === null ? null : compoundProjection(span.latest.value, rate, left);
}

/**
 * The sign that a compound rate should have: the wanted direction, turned round where the values are
 * negative, because a negative value rises by shrinking (Open SDG methodology).
 */
function wantedSign({ base, direction }: JudgedSpan): number {
	return base.value < 0 ? -direction : direction;
}
