import {
	PROGRESS_METHODS,
	summariseVerdicts,
	type SummaryVerdictRow,
	type VerdictRow
} from '#lib/domain/index.ts';
import type { Membership } from './read-memberships.ts';
import { roundDecimals } from './round-numbers.ts';

const SILENT = { verdict: 'not_assessable', score: null } as const;

/**
 * One row for each area, line, goal or cell, and method, from the primary verdicts on values; an
 * indicator without one is silent.
 */
export function summariseAreas(
	verdicts: readonly VerdictRow[],
	memberships: readonly Membership[],
	areas: readonly string[]
): SummaryVerdictRow[] {
	const primary = new Map(
		verdicts
			.filter(({ is_primary, measure }) => is_primary && measure === 'value')
			.map((row) => [keyOf(row.ref_area, row.method, row.indicator), row])
	);
	return areas.flatMap((ref_area) =>
		memberships.flatMap(({ indicators, ...place }) =>
			PROGRESS_METHODS.map((method) => {
				const summary = summariseVerdicts(
					indicators.map((indicator) => primary.get(keyOf(ref_area, method, indicator)) ?? SILENT),
					method
				);
				return { ...place, ref_area, method, ...summary, score: roundDecimals(summary.score, 4) };
			})
		)
	);
}

function keyOf(...parts: string[]): string {
	return parts.join(' ');
}
