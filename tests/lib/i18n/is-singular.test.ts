import { expect, it } from 'vitest';
import { isSingular } from '#lib/i18n/index.ts';

it.each([
	[1, 'en', true],
	[0.8, 'en', false],
	[0.8, 'fr', true],
	[1.8, 'fr', true],
	[2, 'fr', false]
] as const)('says whether %s is in the singular in %s', (size, locale, singular) => {
	expect(isSingular(size, locale)).toBe(singular);
});
