import type { Figure } from '#lib/domain/index.ts';

/** A figure that has a number. */
export type ValuedFigure = Figure & { value: number };

/** Whether a figure has a number that can be drawn. */
export function isValued(figure: Figure): figure is ValuedFigure {
	return figure.value !== null && Number.isFinite(figure.value);
}
