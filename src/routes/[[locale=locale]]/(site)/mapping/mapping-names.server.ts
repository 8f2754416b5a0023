import {
	ACTIVITY_STATUSES,
	areaName,
	ORGANISATION_TYPES,
	UN_LANGUAGES
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { RegisterArea, RegisterNames, RegisterTerm } from '#lib/view/index.ts';
import { codeNames } from '../../../code-names.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { registerNames } from '../activities/register-names.server.ts';
import { registerRecords } from '../activities/register-data.server.ts';

async function build(locale: Locale): Promise<RegisterNames> {
	const names = await registerNames(await registerRecords(), locale);
	const { areas: all } = await siteData();
	const nameOf = await codeNames(locale);
	const { compare } = new Intl.Collator(locale);
	const economies = all
		.filter(({ kind }) => kind === 'economy' || kind === 'former')
		.map((area): RegisterArea => {
			const name = areaName(area, locale);
			const others = UN_LANGUAGES.map((language) => areaName(area, language));
			return {
				code: (area.slug ?? area.ref_area).toUpperCase(),
				name,
				path: area.slug === null ? null : `/economies/${area.slug}/`,
				ref_area: area.ref_area,
				region: area.itu_region,
				also: [...new Set(others)].filter((other) => other !== name)
			};
		})
		.sort((a, b) => compare(a.name, b.name));
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
