import type { Indicator, Source } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { FrameSource } from '#lib/charts/index.ts';

/** The name of an indicator in a language. */
export function indicatorName(
	indicator: Pick<Indicator, 'name_en' | 'name_fr'>,
	locale: Locale
): string {
	return locale === 'fr' ? indicator.name_fr : indicator.name_en;
}

/** What the foot of a chart says of a source, in a language. */
export function frameSource(source: Source, locale: Locale): FrameSource {
	return {
		source: source.source,
		publisher: source.publisher,
		title: locale === 'fr' ? source.title_fr : source.title_en,
		vintage: source.vintage,
		licence: source.licence,
		licence_url: source.licence_url
	};
}
