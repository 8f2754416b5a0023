import type { Locale } from '#lib/i18n/index.ts';
import {
	citationKeys,
	citationNotes,
	citationTitle,
	citationYear,
	oneLine
} from './citation-notes.ts';
import type { CitationSubject } from './citation.ts';

const LATEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	_: '\\_',
	'%': '\\%',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'\u00a0': '~',
	'\u202f': '\\,'
};

/** A text as LaTeX sets it, letters beyond ASCII as they are (UTF-8). */
function latex(text: string): string {
	return text.replace(/[\\{}$&#_%^~\u00a0\u202f]/g, (sign) => LATEX[sign] ?? sign);
}

/** An address, in which a brace or backslash could end the field. */
function address(url: string): string {
	return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function entry(subject: CitationSubject, key: string, locale: Locale): string {
	const { source, url, accessed } = subject;
	const year = citationYear(subject);
	const fields = {
		// Braces within braces: an organisation is one name, and a title keeps its capitals.
		author: `{${latex(oneLine(source.publisher))}}`,
		title: `{${latex(citationTitle(subject))}}`,
		...(year === null ? {} : { year }),
		howpublished: latex(oneLine(source.title)),
		version: latex(oneLine(source.vintage)),
		publisher: `{${latex(oneLine(source.publisher))}}`,
		url: address(url),
		urldate: accessed.toISOString().slice(0, 10),
		note: latex(citationNotes(subject, locale).join(' '))
	};
	const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Citations as a BibTeX file (UTF-8), an entry each, under keys that stay the same from day to day. */
export function formatBibtex(subjects: readonly CitationSubject[], locale: Locale): string {
	const keys = citationKeys(subjects);
	return subjects.map((subject, index) => entry(subject, keys[index] ?? '', locale)).join('\n');
}
