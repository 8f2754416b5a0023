import type { Locale } from '#lib/i18n/index.ts';
import {
	citationKeys,
	citationNotes,
	citationTitle,
	citationYear,
	oneLine
} from './citation-notes.ts';
import type { CitationSubject } from './citation.ts';

function record(subject: CitationSubject, key: string, locale: Locale): string {
	const { source, code, url, accessed, site } = subject;
	const year = citationYear(subject);
	const day = accessed.toISOString().slice(0, 10).replaceAll('-', '/');
	const tags: [tag: string, value: string][] = [
		['TY', 'DATA'],
		['ID', key],
		['AU', source.publisher],
		['TI', citationTitle(subject)],
		['T2', source.title],
		...(year === null ? [] : [['PY', year] as [string, string]]),
		['ET', source.vintage],
		['PB', source.publisher],
		...(code === null ? [] : [['AN', code] as [string, string]]),
		['DP', site],
		['UR', url],
		['Y2', `${day}/`],
		['LA', locale],
		...citationNotes(subject, locale).map((note): [string, string] => ['N1', note])
	];
	const lines = tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
	return `${lines.join('')}ER  - \r\n`;
}

/** Citations as a RIS file (CRLF), a record each. */
export function formatRis(subjects: readonly CitationSubject[], locale: Locale): string {
	const keys = citationKeys(subjects);
	return subjects.map((subject, index) => record(subject, keys[index] ?? '', locale)).join('\r\n');
}
