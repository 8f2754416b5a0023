import { m, type Locale } from '#lib/i18n/index.ts';
import type { Source } from '#lib/domain/index.ts';

/** What a citation names. */
export interface CitationSubject {
	indicator: string;
	/** The source's own code of the series. */
	code: string;
	source: Pick<Source, 'publisher' | 'vintage' | 'licence'> & { title: string };
	/** Permanent address of the page. */
	url: string;
	/** Day of access. */
	accessed: Date;
	site: string;
}

/** A citation as text: publisher, vintage, indicator and code, licence, who processed it, access date, address. */
export function formatCitation(subject: CitationSubject, locale: Locale): string {
	const { source, indicator, code, url, site } = subject;
	const accessed = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
		dateStyle: 'long',
		timeZone: 'UTC',
		numberingSystem: 'latn'
	}).format(subject.accessed);
	return m.view_citation({ ...source, indicator, code, url, site, accessed }, { locale });
}
