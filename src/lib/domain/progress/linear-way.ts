import type { JudgedSpan } from './judged-span.ts';
import type { ProgressTarget } from './progress-input.ts';
import type { NotAssessableReason } from './verdict.ts';

/**
 * The share of the way from the base to the target at which a value stands, in the wanted direction:
 * d (value - base) / |target - base|; 0 at the base, 1 at the target, negative beyond the base. The
 * sign is Open SDG's device: a fall from a base that was better than the target stays a fall.
 */
export function shareOfWay(span: JudgedSpan, target: ProgressTarget, value: number): number {
	const way = Math.abs(target.value - span.base.value);
	return (span.direction * (value - span.base.value)) / way + 0;
}

/** Units a year from the base to the target in a straight line: (target - base) / (years between them). */
export function linearRateNeeded({ base }: JudgedSpan, target: ProgressTarget): number {
	return (target.value - base.value) / (target.year - base.year);
}

/** Why there is no straight way from the base to the target, or null where there is one. */
export function wayObstacle(
	{ base }: JudgedSpan,
	target: ProgressTarget
): NotAssessableReason | null {
	if (target.year <= base.year) return 'target_year_past';
	return target.value === base.value ? 'base_equals_target' : null;
}
