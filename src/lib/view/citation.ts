import { m, type Locale } from '#lib/i18n/index.ts';
import type { Source } from '#lib/domain/index.ts';

/** A source as a citation names it. */
export type CitedSource = Pick<Source, 'publisher' | 'vintage' | 'licence'> & { title: string };

/** What a citation names. */
export interface CitationSubject {
	/** The indicator, or what the page shows. */
	indicator: string;
	/** The source's own code of the series; null where no one series is meant. */
	code: string | null;
	/** Organisations responsible for the indicator, where they are not the publisher. */
	custodian?: string | null;
	source: CitedSource;
	/** For what this site compiled of several sources: all of them; `source` is then the site's own release. */
	sources?: readonly CitedSource[];
	/** Permanent address of the page. */
	url: string;
	/** Day of access. */
	accessed: Date;
	site: string;
}

/** Several sources in one sentence, each with its release and licence. */
export function citedSources(sources: readonly CitedSource[]): string {
	return sources
		.map(({ publisher, title, vintage, licence }) =>
			[publisher, title, vintage, licence].filter(Boolean).join(', ')
		)
		.join('; ');
}

/** A citation as text: publisher, vintage, indicator and code, licence, who processed it, access date, address. */
export function formatCitation(subject: CitationSubject, locale: Locale): string {
	const { source, indicator, code, url, site, sources } = subject;
	const accessed = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
		dateStyle: 'long',
		timeZone: 'UTC',
		numberingSystem: 'latn'
	}).format(subject.accessed);
	if (sources !== undefined) {
		const cited = citedSources(sources);
		return m.view_citation_page({ site, indicator, sources: cited, accessed, url }, { locale });
	}
	const common = { ...source, indicator, url, site, accessed };
	return code === null
		? m.view_citation_no_code(common, { locale })
		: m.view_citation({ ...common, code }, { locale });
}
