import type { ProgressTarget } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { formatValue } from '#lib/view/index.ts';

/** What is to be reached, without its year: `100 %`, `< 2 %`. */
export function aimWords(
	{ value, operator }: Pick<ProgressTarget, 'value' | 'operator'>,
	unit: string,
	locale: Locale
): string {
	const text = formatValue(value, unit, locale);
	return operator === '<' || operator === '>' ? `${operator}\u00a0${text}` : text;
}
