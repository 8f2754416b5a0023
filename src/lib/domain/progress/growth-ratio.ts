import { compoundGrowthRate, growthObstacle } from './growth-rate.ts';
import type { JudgedSpan } from './judged-span.ts';
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
	const { base, latest } = span;
	const obstacle = growthObstacle(base.value, latest.value);
	if (obstacle) return obstacle;
	if (target.value === 0) return 'target_zero';
	if (Math.sign(target.value) !== Math.sign(base.value)) return 'mixed_signs';
	if (target.year <= base.year) return 'target_year_past';
	const rate = compoundGrowthRate(base.value, latest.value, latest.year - base.year);
	const rateNeeded = compoundGrowthRate(base.value, target.value, target.year - base.year);
	if (rateNeeded === 0) return 'base_equals_target';
	const ratio = (wantedSign(span) * rate) / Math.abs(rateNeeded) + 0;
	return { rate, rateNeeded, ratio };
}

/**
 * The sign that a compound rate should have: the wanted direction, turned round where the values are
 * negative, because a negative value rises by shrinking (Open SDG methodology).
 */
export function wantedSign({ base, direction }: JudgedSpan): number {
	return base.value < 0 ? -direction : direction;
}
