import { m, type Locale } from '#lib/i18n/index.ts';
import { plainName } from './plain-name.ts';
import { citedSources, type CitationSubject } from './citation.ts';

/** A text on one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The name of what is cited, with the code of its series where it has one. */
export function citationTitle({ indicator, code }: CitationSubject): string {
	return oneLine(code === null ? indicator : `${indicator} [${code}]`);
}

/** The year in which a release came out, or null where its name does not begin with one. */
export function citationYear({ source }: CitationSubject): string | null {
	return /^(?:19|20)\d\d(?!\d)/.exec(source.vintage)?.[0] ?? null;
}

/** What a citation says beside its fields: release, custodian, sources, licence, who processed it. */
export function citationNotes(subject: CitationSubject, locale: Locale): string[] {
	const { source, sources, custodian, site } = subject;
	return [
		m.citation_release({ vintage: source.vintage }, { locale }),
		...(custodian ? [m.citation_custodian({ custodian }, { locale })] : []),
		...(sources ? [m.citation_sources({ sources: citedSources(sources) }, { locale })] : []),
		m.citation_licence({ licence: source.licence }, { locale }),
		m.citation_processed({ site }, { locale })
	].map(oneLine);
}

/** A key for each subject that stays the same from day to day: publisher, release and code; each is there once. */
export function citationKeys(subjects: readonly CitationSubject[]): string[] {
	const taken = new Map<string, number>();
	return subjects.map(({ source, code, indicator, url }) => {
		const plain = plainName([source.publisher, source.vintage, code ?? indicator].join(' '));
		const key = /[a-z]/.test(plain) ? plain : `data-${plain || String(url.length)}`;
		const count = (taken.get(key) ?? 0) + 1;
		taken.set(key, count);
		return count === 1 ? key : `${key}-v${count}`;
	});
}
