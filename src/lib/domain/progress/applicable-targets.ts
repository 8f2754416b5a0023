import type { Area } from '../area.ts';
import type { Target } from '../framework.ts';

/** What decides whether a target speaks of an area. */
export type AreaTraits = Pick<Area, 'ref_area' | 'kind' | 'income_group' | 'ldc'>;

/** A target that a verdict can be driven by: confirmed, with a value, an operator and a year. */
export type DrivingTarget = Target & {
	[field in 'operator' | 'value' | 'year']: NonNullable<Target[field]>;
};

/** The targets of an indicator that apply to an area, the primary one first. */
export interface ApplicableTargets {
	targets: DrivingTarget[];
	/** The one that is shown; null where none applies. */
	primary: DrivingTarget | null;
}

const FRAMEWORKS = ['UMC_2030', 'SDG', 'WSIS_20', 'BBC_2025', 'CONNECT_2030'];
const NARROWEST = ['ldc', 'developing', 'world'];
const DEVELOPING_INCOME = ['WB_LIC', 'WB_LMC', 'WB_UMC'];

/**
 * Which of an indicator's targets, given in `unit`, speak of an area: confirmed ones for the total, by
 * their scope. The primary one has the latest year; then the order of the frameworks decides, then the
 * narrower scope, then the identifier.
 */
export function applicableTargets(
	targets: readonly Target[],
	area: AreaTraits,
	unit: string
): ApplicableTargets {
	const applicable = targets
		.filter(isDriving)
		.filter((target) => target.unit === unit && inScope(target.scope, area))
		.sort(byPrecedence);
	return { targets: applicable, primary: applicable[0] ?? null };
}

function isDriving(target: Target): target is DrivingTarget {
	const { confirmed, value, operator, year, breakdown } = target;
	return confirmed && value !== null && operator !== null && year !== null && breakdown === null;
}

function scopes(scope: string | null): string[] {
	return scope === null ? ['economies'] : scope.split(';').map((part) => part.trim());
}

function inScope(scope: string | null, area: AreaTraits): boolean {
	const economy = area.kind === 'economy';
	return scopes(scope).some((part) => {
		switch (part) {
			case 'economies':
				return true;
			case 'world':
				return area.ref_area === '001';
			case 'developing':
				return (
					area.ref_area === 'ITU_DVG' ||
					(economy && DEVELOPING_INCOME.includes(area.income_group ?? ''))
				);
			case 'ldc':
				return area.ref_area === '199' || (economy && area.ldc);
			default:
				return false;
		}
	});
}

function byPrecedence(a: DrivingTarget, b: DrivingTarget): number {
	return (
		b.year - a.year ||
		rank(FRAMEWORKS, [a.framework]) - rank(FRAMEWORKS, [b.framework]) ||
		rank(NARROWEST, scopes(a.scope)) - rank(NARROWEST, scopes(b.scope)) ||
		(a.target_id < b.target_id ? -1 : 1)
	);
}

function rank(order: readonly string[], names: readonly string[]): number {
	const place = order.findIndex((name) => names.includes(name));
	return place < 0 ? order.length : place;
}
