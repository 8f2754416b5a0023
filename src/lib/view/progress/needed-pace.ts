import { PROGRESS_NOW, targetMet, type Target } from '#lib/domain/index.ts';
import type { VerdictFacts } from './verdict-subject.ts';

/** How the pace there was stands to the pace that leads to the target, worst first. */
export const PACE_KINDS = ['turn', 'still', 'faster', 'unknown', 'enough', 'past', 'met'] as const;
export type PaceKind = (typeof PACE_KINDS)[number];

/** What would have to happen to reach a target: plain yearly changes in the unit of the figure. */
export interface NeededPace {
	kind: PaceKind;
	/** From the latest figure to the target in its year; 0 where that year has passed or the target is met. */
	needed: number;
	/** From the first figure since 2015 to the latest; null where there is no earlier figure. */
	had: number | null;
	/** Needed over had; infinite where it stood still or went the other way, null where it cannot be told. */
	ratio: number | null;
}

type Aimed = Pick<
	VerdictFacts,
	'base_year' | 'base_value' | 'latest_year' | 'latest_value' | 'target_value' | 'target_year'
>;

/** The pace that a row's target takes, by plain arithmetic whatever the method; null without a target or a figure. */
export function neededPace(row: Aimed, operator: Target['operator']): NeededPace | null {
	const { base_year, base_value, latest_year, latest_value, target_value, target_year } = row;
	if (latest_year === null || latest_value === null) return null;
	if (target_value === null || target_year === null || operator === null) return null;
	const moved = base_year !== null && base_value !== null && base_year < latest_year;
	const had = moved ? (latest_value - base_value) / (latest_year - base_year) : null;
	const target = { value: target_value, operator, year: target_year };
	if (targetMet(target, latest_value, 'other')) return { kind: 'met', needed: 0, had, ratio: null };
	if (target_year < PROGRESS_NOW || target_year <= latest_year) {
		return { kind: 'past', needed: 0, had, ratio: null };
	}
	const needed = (target_value - latest_value) / (target_year - latest_year);
	if (had === null) return { kind: 'unknown', needed, had, ratio: null };
	if (had === 0) return { kind: 'still', needed, had, ratio: Infinity };
	if (Math.sign(had) === -Math.sign(needed)) return { kind: 'turn', needed, had, ratio: Infinity };
	const ratio = needed / had;
	return { kind: ratio > 1 ? 'faster' : 'enough', needed, had, ratio };
}

/** Orders paces: the greatest ratio of needed to had first; then what cannot be told, what is enough, past and met. */
export function comparePaces(a: NeededPace, b: NeededPace): number {
	const kinds = PACE_KINDS.indexOf(a.kind) - PACE_KINDS.indexOf(b.kind);
	return kinds || (a.ratio === b.ratio ? 0 : (b.ratio ?? 0) - (a.ratio ?? 0));
}
