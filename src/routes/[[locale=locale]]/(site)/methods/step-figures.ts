import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '#lib/view/index.ts';

/** A step of a worked example: what is worked out, and the formula with its numbers (see `formulaMarkup`). */
export interface ExampleStep {
	label: string;
	formula: string;
}

/** How numbers are written within a formula. */
export interface StepFigures {
	/** A figure in its unit, without it. */
	figure: (value: number) => string;
	/** A ratio or a share of a way. */
	ratio: (value: number) => string;
	/** A rate as a percentage. */
	rate: (value: number) => string;
	/** A constant of a method. */
	constant: (value: number) => string;
}

/** Negative numbers stand in brackets: they follow other signs. */
const guarded = (value: number, text: string) => (value < 0 ? `(${text})` : text);

/** The ways of writing numbers of a language. */
export function stepFigures(locale: Locale): StepFigures {
	return {
		figure: (value) => {
			const size = Math.abs(value);
			return guarded(value, formatNumber(value, locale, size < 2 ? 4 : size < 1000 ? 2 : 0));
		},
		ratio: (value) => guarded(value, formatNumber(value, locale, 3)),
		rate: (value) => guarded(value, formatValue(value * 100, 'PERCENT', locale, 2)),
		constant: (value) => guarded(value, formatNumber(value, locale, 4))
	};
}
