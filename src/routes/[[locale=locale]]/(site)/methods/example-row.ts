import type { ProgressInput, ProgressResult } from '#lib/domain/index.ts';
import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { formatValue, methodWord, reasonWords } from '#lib/view/index.ts';
import { judgedFigure } from '../judge/judged-figure.ts';
import { classFormula } from './class-steps.ts';
import type { ExamplePreset } from './example-preset.ts';

/** One method's line in the table of the worked example, all in words but for the formula. */
export interface ExampleRow {
	base: string | null;
	latest: string | null;
	had: string | null;
	needed: string | null;
	/** The measure between its cuts, as a formula. */
	measure: string | null;
	projection: string | null;
	/** The method's own word, or why it gives no verdict. */
	word: string;
}

const LINEAR = ['UN_REGIONAL', 'SDSN'];

function paceText(value: number, { unit }: ExamplePreset, isLinear: boolean, locale: Locale) {
	const text = isLinear
		? formatNumber(value, locale, unit === 'RATIO' ? 4 : 2)
		: formatValue(value * 100, 'PERCENT', locale, 2);
	const points = text.replace('-', '−');
	return isLinear && unit !== 'RATIO' ? m.verdict_points({ points }, { locale }) : points;
}

function projectionText(
	value: number,
	{ limit, unit, direction }: ExamplePreset,
	locale: Locale
): string {
	const capped = limit !== null && direction === 1 && value > limit;
	return capped
		? m.verdict_more_than({ value: judgedFigure(limit, unit, locale) }, { locale })
		: judgedFigure(value, unit, locale);
}

/** What a method's line in the table says. */
export function exampleRow(
	preset: ExamplePreset,
	input: ProgressInput,
	result: ProgressResult,
	locale: Locale
): ExampleRow {
	const { method, base, latest, rate, rateNeeded, measure, projection, word, reason } = result;
	const isLinear = LINEAR.includes(method);
	const pace = (value: number | null) =>
		value === null ? null : paceText(value, preset, isLinear, locale);
	const point = (own: typeof base) =>
		own && `${judgedFigure(own.value, preset.unit, locale)} (${own.year})`;
	return {
		base: method === 'ITU_UMC' ? null : point(base),
		latest: point(latest),
		had: pace(rate),
		needed: pace(rateNeeded),
		measure:
			measure === null || !latest
				? null
				: classFormula({ input, result, base: base ?? latest, latest, measure, locale }),
		projection: projection === null ? null : projectionText(projection, preset, locale),
		word: reason ? reasonWords(reason, locale) : word ? methodWord(word, locale) : ''
	};
}
