import { m } from '#lib/i18n/index.ts';
import { areaAddress, type EmbedData } from '#lib/view/index.ts';
import type { EmbedPage } from './embed-page.ts';
import { loadOnce } from './load-once.ts';

/** The file that any choice is drawn from. */
export function openData({ file }: EmbedPage): Promise<EmbedData> {
	if (!file) throw new Error(m.embed_none());
	return loadOnce<EmbedData>(file.url, file);
}

/** Every area that can be chosen, `[code in addresses, name]`, in the order of their names. */
export async function areaChoices(page: EmbedPage): Promise<[string, string][]> {
	const { areas } = await openData(page);
	const { compare } = new Intl.Collator(page.locale);
	return areas
		.flatMap(([, name, iso3, slug]): [string, string][] => {
			const code = areaAddress(iso3, slug);
			return code === null ? [] : [[code, name]];
		})
		.sort(([, a], [, b]) => compare(a, b));
}
