import { BREAKDOWN_DIMENSIONS, type Breakdown } from '../../observation.ts';
import { inScope } from '../../progress/in-scope.ts';
import { defaultCodes } from '../default-codes.ts';
import type { AreaFacts, SeriesFacts, TargetFacts } from '../explore-catalogue.ts';
import type { Figure } from '../figure.ts';

/** The breakdown of a series that a target speaks of: its default, with the codes that the target names. */
export function targetCodes(
	{ breakdown }: Pick<TargetFacts, 'breakdown'>,
	{ default_breakdown }: Pick<SeriesFacts, 'default_breakdown'>
): Breakdown {
	const parts = [default_breakdown, breakdown].filter((part) => part !== null);
	return defaultCodes(parts.join(';'));
}

const KNOWN = new WeakMap<TargetFacts, Map<string | null, Breakdown>>();

/** The same, made once for each target and default. */
function knownCodes(target: TargetFacts, series: SeriesFacts): Breakdown {
	const known = KNOWN.get(target) ?? new Map<string | null, Breakdown>();
	KNOWN.set(target, known);
	const codes = known.get(series.default_breakdown) ?? targetCodes(target, series);
	known.set(series.default_breakdown, codes);
	return codes;
}

/** Whether a target speaks of a figure: of its indicator, in its unit, for its breakdown and its area. */
export function targetFits(
	target: TargetFacts,
	figure: Figure,
	series: SeriesFacts,
	area: AreaFacts
): boolean {
	if (target.indicator !== figure.indicator || target.unit !== figure.value_unit) return false;
	const codes = knownCodes(target, series);
	if (BREAKDOWN_DIMENSIONS.some((dimension) => codes[dimension] !== figure[dimension]))
		return false;
	return inScope(target.scope, area);
}
