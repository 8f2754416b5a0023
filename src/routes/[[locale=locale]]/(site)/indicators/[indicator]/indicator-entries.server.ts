import { BASE_LOCALE, LOCALES, type Locale } from '#lib/i18n/index.ts';
import { siteData } from '../../../../site-data.server.ts';

/** The parameters of every indicator page: each indicator in each language. */
export async function indicatorEntries(): Promise<{ locale?: Locale; indicator: string }[]> {
	const { indicators } = await siteData();
	return LOCALES.flatMap((locale) =>
		indicators.map(({ indicator }) =>
			locale === BASE_LOCALE ? { indicator } : { locale, indicator }
		)
	);
}
