import type { ExploreField, Figure } from '#lib/domain/index.ts';
import type { ExploreNames } from './explore-input.ts';

/** The value of a field of a figure, as a code; null where it has none (an economy outside every income group). */
export function fieldValue(
	figure: Figure,
	field: ExploreField,
	names: ExploreNames
): string | null {
	if (field === 'region' || field === 'income_group') {
		return names.area(figure.ref_area)?.[field] ?? null;
	}
	return figure[field] === null ? null : String(figure[field]);
}
