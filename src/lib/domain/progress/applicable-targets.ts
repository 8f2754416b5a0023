import type { Target } from '../framework.ts';
import { inScope, scopeParts, type AreaTraits } from './in-scope.ts';

/** What of a target decides whether and by what a figure is judged. */
export type TargetRule = Pick<
	Target,
	| 'target_id'
	| 'framework'
	| 'breakdown'
	| 'operator'
	| 'value'
	| 'unit'
	| 'year'
	| 'scope'
	| 'confirmed'
>;

/** A target that a verdict can be driven by: confirmed, with a value, an operator and a year. */
export type DrivingTarget<Row extends TargetRule = Target> = Row & {
	[field in 'operator' | 'value' | 'year']: NonNullable<TargetRule[field]>;
};

/** The targets of an indicator that apply to an area, the primary one first. */
export interface ApplicableTargets<Row extends TargetRule = Target> {
	targets: DrivingTarget<Row>[];
	/** The one that is shown; null where none applies. */
	primary: DrivingTarget<Row> | null;
}

const FRAMEWORKS = ['UMC_2030', 'SDG', 'WSIS_20', 'BBC_2025', 'CONNECT_2030'];
const NARROWEST = ['ldc', 'developing', 'world'];

/**
 * Which of an indicator's targets, given in `unit`, speak of an area: confirmed ones for the total, by
 * their scope. The primary one has the latest year; then the order of the frameworks decides, then the
 * narrower scope, then the identifier.
 */
export function applicableTargets<Row extends TargetRule>(
	targets: readonly Row[],
	area: AreaTraits,
	unit: string
): ApplicableTargets<Row> {
	const applicable = targets
		.filter((target): target is DrivingTarget<Row> => isDriving(target))
		.filter((target) => target.unit === unit && inScope(target.scope, area))
		.sort(byPrecedence);
	return { targets: applicable, primary: applicable[0] ?? null };
}

function isDriving(target: TargetRule): boolean {
	const { confirmed, value, operator, year, breakdown } = target;
	return confirmed && value !== null && operator !== null && year !== null && breakdown === null;
}

function byPrecedence(a: DrivingTarget<TargetRule>, b: DrivingTarget<TargetRule>): number {
	return (
		b.year - a.year ||
		rank(FRAMEWORKS, [a.framework]) - rank(FRAMEWORKS, [b.framework]) ||
		rank(NARROWEST, scopeParts(a.scope)) - rank(NARROWEST, scopeParts(b.scope)) ||
		(a.target_id < b.target_id ? -1 : 1)
	);
}

function rank(order: readonly string[], names: readonly string[]): number {
	const place = order.findIndex((name) => names.includes(name));
	return place < 0 ? order.length : place;
}
