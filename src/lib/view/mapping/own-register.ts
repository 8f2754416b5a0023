import { m, type Locale } from '#lib/i18n/index.ts';
import { buildRegister } from '../register/build-register.ts';
import type { RegisterNames } from '../register/register-file.ts';
import { registerRows, registerTerms } from '../register/register-rows.ts';
import type { Register } from '../register/register.ts';
import { NO_KIND, OWN_SOURCE, type MappedRecord } from './check-table.ts';
import { orderOwn, type OwnOrders } from './order-own.ts';

/** The activities of a reader's file, ready to be filtered and counted. */
export interface OwnRegister {
	names: RegisterNames;
	/** With the lines that rules assign, and without them. */
	all: Register;
	declared: Register;
	orders: OwnOrders;
}

/** Kinds beyond these, the rarest, cannot be chosen: a column of free text makes no facet. */
const KINDS = 1000;

/** The names of the site with the economies, kinds and source of a file in place of ours. */
function ownNames(
	records: readonly MappedRecord[],
	site: RegisterNames,
	fileName: string,
	locale: Locale
): RegisterNames {
	const counts = new Map<string, number>();
	for (const { own } of records) counts.set(own.kind, (counts.get(own.kind) ?? 0) + 1);
	const known = new Map(site.terms.kind.map(({ code, name }) => [code, name]));
	const kind = [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, KINDS)
		.map(([code]) => ({
			code,
			name: code === NO_KIND ? m.mapping_own_kind({}, { locale }) : (known.get(code) ?? code),
			path: null
		}));
	const used = new Set(records.flatMap(({ own }) => own.countries?.split(';') ?? []));
	const areas = site.areas.filter(({ ref_area }) => used.has(ref_area));
	const regions = new Set(areas.map(({ region }) => region));
	const publisher = m.mapping_own_source({}, { locale });
	return {
		...site,
		areas,
		terms: {
			...site.terms,
			region: site.terms.region.filter(({ code }) => regions.has(code)),
			kind,
			process: [],
			source: [{ code: OWN_SOURCE, name: fileName, path: null }]
		},
		sources: [
			{
				code: OWN_SOURCE,
				title: fileName,
				publisher,
				vintage: '',
				licence: '',
				address: null,
				licence_url: null,
				cautions: null,
				retrieved: ''
			}
		]
	};
}

/** Puts the activities of a file into columns, with and without assigned lines; `site` holds the names of codes. */
export function buildOwnRegister(
	records: readonly MappedRecord[],
	site: RegisterNames,
	fileName: string,
	locale: Locale
): OwnRegister {
	const names = ownNames(records, site, fileName, locale);
	const terms = registerTerms(names);
	const kinds = new Set(terms.kind);
	const rows = registerRows(records, names).map((row) => ({
		...row,
		single: { ...row.single, kind: kinds.has(row.single.kind ?? '') ? row.single.kind : null }
	}));
	const declared = rows.map((row) => ({
		...row,
		links: row.links.filter(({ layer }) => layer === 'declared')
	}));
	return {
		names,
		all: buildRegister(rows, terms),
		declared: buildRegister(declared, terms),
		orders: orderOwn(records, locale)
	};
}
