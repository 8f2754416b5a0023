import { breakdownKey, type Figure } from '#lib/domain/index.ts';

/** What tells a figure from every other of a view, as one text: series, area, year, breakdown. */
export function figureKey(figure: Figure): string {
	return [figure.series, figure.ref_area, figure.time_period, breakdownKey(figure)].join('|');
}
