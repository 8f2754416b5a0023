import type { FrameSource } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { frameSource } from './localized-words.ts';
import { siteData } from './site-data.server.ts';

/** The sources of some series, each once, in the order of the list of sources. */
export async function seriesSources(
	shown: readonly string[],
	locale: Locale
): Promise<FrameSource[]> {
	const { series } = await siteData();
	return listedSources(
		series.filter((row) => shown.includes(row.series)).map(({ source }) => source),
		locale
	);
}

/** Sources by their keys, each once, in the order of the list of sources. */
export async function listedSources(
	keys: readonly string[],
	locale: Locale
): Promise<FrameSource[]> {
	const { sources } = await siteData();
	return sources
		.filter(({ source }) => keys.includes(source))
		.map((source) => frameSource(source, locale));
}
