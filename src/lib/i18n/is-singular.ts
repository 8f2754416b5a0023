import type { Locale } from './locale.ts';

/** Whether a language says a number in the singular: English 1 alone, French also 0.8 and 1.8. */
export function isSingular(size: number, locale: Locale): boolean {
	return new Intl.PluralRules(locale).select(size) === 'one';
}
