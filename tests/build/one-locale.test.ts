import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../scripts/build/one-locale.ts';

const CODE = `/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

const en_embed_rows = /** @type {(inputs: Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (\`\${i?.count} rows\`)
};

const fr_embed_rows = /** @type {(inputs: Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (\`\${i?.count} lignes\`)
};

export const embed_rows = /** @type {Message} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_embed_rows(inputs)
	return fr_embed_rows(inputs)
});
`;

describe('a message of one language', () => {
	it('is its words, without the other language and without a question', async () => {
		const code = wordsOf('embed_rows', CODE, 'fr');
		expect(code).not.toMatch(/rows`|getLocale|options/);
		const module = (await import(
			/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
		)) as { embed_rows: (inputs: { count: number }) => string };
		expect(module.embed_rows({ count: 3 })).toBe('3 lignes');
	});

	it('is never taken for one where the compiler writes in another way', () => {
		expect(() => wordsOf('embed_rows', CODE, 'es')).toThrow(/embed_rows has no words in es/);
		expect(() => wordsOf('en', 'export const embed_rows = 1;', 'en')).toThrow(/npm run messages/);
	});
});
