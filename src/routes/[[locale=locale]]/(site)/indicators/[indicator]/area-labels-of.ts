import type { AreaLabels } from '#lib/view/index.ts';
import type { IndicatorFigures } from '../../../../indicator-page.ts';

/** The names, kinds and pages of areas by code, from the rows of an indicator's figures. */
export function areaLabelsOf(areas: IndicatorFigures['areas']): AreaLabels {
	return new Map(areas.map(([code, kind, slug, name]) => [code, { kind, slug, name }]));
}
