import type { ProgressInput, ProgressPoint } from './progress-input.ts';
import type { VerdictCaution } from './verdict.ts';

/** A latest figure that is older than this, in years, is called old. */
const OLD_AFTER = 5;

/**
 * What a reader must know of the figures behind a verdict: an old latest figure, a base later than the
 * base year, two figures only, figures with a status other than normal. `base` is null for a method
 * that looks at the latest figure alone.
 */
export function figureCautions(
	{ points, baseYear, now }: ProgressInput,
	base: ProgressPoint | null,
	latest: ProgressPoint
): VerdictCaution[] {
	const cautions: VerdictCaution[] = [];
	if (latest.year < now - OLD_AFTER) cautions.push('old_data');
	if (base && points.filter(({ year }) => year >= baseYear).length === 2) {
		cautions.push('two_points');
	}
	if (latest.status !== 'A' || (base && base.status !== 'A')) cautions.push('flagged_points');
	if (base && base.year > baseYear) cautions.push('later_base');
	return cautions;
}
