import type { RegisterRow, RegisterTerms } from './build-register.ts';
import { REGISTER_FACETS } from './register-facets.ts';
import type { RegisterNames, RegisterRecord } from './register-file.ts';

const codesOf = (terms: readonly { code: string }[]) => terms.map(({ code }) => code);

/** The codes of every facet's values, in the order in which they are listed. */
export function registerTerms({ terms, areas }: RegisterNames): RegisterTerms {
	return Object.fromEntries(
		REGISTER_FACETS.map((facet) => [facet, codesOf(facet === 'area' ? areas : terms[facet])])
	) as unknown as RegisterTerms;
}

/** What is counted of each record: an activity belongs to the regions of the economies that it names. */
export function registerRows(
	records: readonly RegisterRecord[],
	{ areas }: Pick<RegisterNames, 'areas'>
): RegisterRow[] {
	const byCode = new Map(areas.map((area) => [area.ref_area, area]));
	return records.map(({ own, links }): RegisterRow => {
		const named = (own.countries ?? '').split(';').flatMap((code) => byCode.get(code) ?? []);
		return {
			single: {
				orgtype: own.organisation_type,
				kind: own.kind,
				source: own.source,
				process: own.process,
				status: own.status
			},
			lists: {
				goal: links.filter(({ kind }) => kind === 'goal').map(({ code }) => code),
				area: named.map(({ code }) => code),
				region: named.flatMap(({ region }) => region ?? [])
			},
			links: links
				.filter(({ kind }) => kind === 'action_line')
				.map(({ code, layer, confidence }) => ({ line: code, layer, confidence })),
			year: own.start_year
		};
	});
}
