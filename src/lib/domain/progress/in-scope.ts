import type { Area } from '../area.ts';

/** What decides whether a target speaks of an area. */
export type AreaTraits = Pick<Area, 'ref_area' | 'kind' | 'income_group' | 'ldc'>;

/** World Bank income groups of developing economies. */
export const DEVELOPING_INCOME = ['WB_LIC', 'WB_LMC', 'WB_UMC'];

/** The parts of a target's scope (`economies;world`); economies where a framework states none. */
export function scopeParts(scope: string | null): string[] {
	return scope === null ? ['economies'] : scope.split(';').map((part) => part.trim());
}

/** Whether a target of this scope speaks of an area: `economies`, `world`, `developing`, `ldc`. */
export function inScope(scope: string | null, area: AreaTraits): boolean {
	const economy = area.kind === 'economy';
	return scopeParts(scope).some((part) => {
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
