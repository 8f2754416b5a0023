import { ACTIVITY_STATUSES, areaName, ORGANISATION_TYPES } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { RegisterNames, RegisterTerm } from '#lib/view/index.ts';
import { codeNames } from '../../../code-names.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { registerAreas, registerNames } from '../activities/register-names.server.ts';
import { registerRecords } from '../activities/register-data.server.ts';

async function build(locale: Locale): Promise<RegisterNames> {
	const names = await registerNames(await registerRecords(), locale);
	const { areas: all } = await siteData();
	const nameOf = await codeNames(locale);
	const economies = registerAreas(
		all.filter(({ kind }) => kind === 'economy' || kind === 'former'),
		locale
	);
	const regions = [...new Set(economies.flatMap(({ region }) => region ?? []))].sort();
	const coded = (codelist: string, codes: readonly string[]): RegisterTerm[] =>
		codes.map((code) => ({ code, name: nameOf(codelist, code), path: null }));
	return {
		...names,
		areas: economies,
		terms: {
			...names.terms,
			region: regions.map((code) => {
				const area = all.find(({ ref_area }) => ref_area === code);
				return { code, name: area ? areaName(area, locale) : code, path: null };
			}),
			orgtype: coded('ORGANISATION_TYPE', ORGANISATION_TYPES),
			status: coded('ACTIVITY_STATUS', ACTIVITY_STATUSES),
			source: [],
			process: []
		},
		sources: [],
		bases: {}
	};
}

const built = new Map<Locale, Promise<RegisterNames>>();

/** What the facets of a reader's own activities are named by: all economies and codes, not only those that ours have. */
export function mappingNames(locale: Locale): Promise<RegisterNames> {
	const known = built.get(locale) ?? build(locale);
	built.set(locale, known);
	return known;
}
