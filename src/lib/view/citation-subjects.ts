import { m, type Locale } from '#lib/i18n/index.ts';
import type { CitationSubject, CitedSource } from './citation.ts';
import type { ExportTable } from './export/export-table.ts';

/** What this site made of several sources: a matrix, a selection of a register, an economy's profile. */
export interface CompiledPage {
	/** What it shows, e.g. “Matrix of action lines and goals: World”. */
	title: string;
	sources: readonly CitedSource[];
	url: string;
	accessed: Date;
	site: string;
}

/** How to cite a page that this site compiled: by the site and the day, with every source, its release and licence. */
export function compiledSubject({ title, sources, ...rest }: CompiledPage): CitationSubject {
	const [only, ...others] = sources;
	if (only && others.length === 0) {
		return { indicator: title, code: null, source: only, ...rest };
	}
	return {
		indicator: title,
		code: null,
		source: {
			publisher: rest.site,
			title: rest.site,
			vintage: rest.accessed.toISOString().slice(0, 10),
			licence: [...new Set(sources.map(({ licence }) => licence))].filter(Boolean).join('; ')
		},
		sources,
		...rest
	};
}

/** What to cite of a table: what it says itself, else what its title, sources and address say. */
export function citationSubjects(
	{ about, citations }: Pick<ExportTable, 'about' | 'citations'>,
	locale: Locale
): readonly CitationSubject[] {
	if (citations !== undefined && citations.length > 0) return citations;
	return [
		compiledSubject({
			title: about.title,
			sources: about.sources,
			url: about.address,
			accessed: new Date(`${about.accessed}T00:00:00Z`),
			site: m.site_name({}, { locale })
		})
	];
}
