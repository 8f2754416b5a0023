import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { areaName, RULE_CONFIDENCES, UN_LANGUAGES, type Area } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import type {
	RegisterArea,
	RegisterNames,
	RegisterRecord,
	RegisterSource,
	RegisterTerm
} from '#lib/view/index.ts';
import { codeNames } from '../../../code-names.server.ts';
import { frameworks, linePath, shortName } from '../../../frameworks.server.ts';
import { processLink } from '../../../process-names.server.ts';
import { siteData } from '../../../site-data.server.ts';

/** The codes that occur, those of most activities first. */
function codesOf(
	records: readonly RegisterRecord[],
	pick: (record: RegisterRecord) => string | null
) {
	const counts = new Map<string, number>();
	for (const record of records) {
		const code = pick(record);
		if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}

/** Areas as the facets of a register name them, by name. */
export function registerAreas(areas: readonly Area[], locale: Locale): RegisterArea[] {
	const { compare } = new Intl.Collator(locale);
	return areas
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
}

async function areasOf(
	records: readonly RegisterRecord[],
	locale: Locale
): Promise<RegisterArea[]> {
	const { areas } = await siteData();
	const used = new Set(records.flatMap(({ own }) => own.countries?.split(';') ?? []));
	return registerAreas(
		areas.filter(({ ref_area }) => used.has(ref_area)),
		locale
	);
}

async function sourcesOf(
	records: readonly RegisterRecord[],
	locale: Locale
): Promise<RegisterSource[]> {
	const { sources } = await siteData();
	return codesOf(records, ({ own }) => own.source).map((code) => {
		const found = sources.find(({ source }) => source === code);
		if (!found) throw new Error(`no source is called ${code}`);
		const { publisher, vintage, licence, licence_url, retrieved } = found;
		const [title, cautions] =
			locale === 'fr' ? [found.title_fr, found.cautions_fr] : [found.title_en, found.cautions_en];
		const address = /^https?:/.exec(found.origin) ? found.origin : null;
		return {
			...{ code, title, publisher, vintage, licence, address, licence_url, cautions, retrieved }
		};
	});
}

async function columnWords(locale: Locale): Promise<Record<string, string>> {
	const rows = parse<Record<string, string>>(await readFile('data/columns.csv', 'utf8'), {
		columns: true
	});
	return Object.fromEntries(
		rows
			.filter(({ table }) => table === 'activities')
			.map((row) => [row['column'] ?? '', row[`description_${locale}`] ?? ''])
	);
}

/** What the facets of activities are named by in a language: values that occur, and all lines and goals. */
export async function registerNames(
	records: readonly RegisterRecord[],
	locale: Locale
): Promise<RegisterNames> {
	const { lines: every, goals } = await frameworks();
	const linked = new Set(records.flatMap(({ links }) => links.map(({ code }) => code)));
	// C7 itself is a row only where something is linked to it rather than to a part of it.
	const lines = every.filter((row) => row.matrix_row || linked.has(row.action_line));
	const { areas: all } = await siteData();
	const nameOf = await codeNames(locale);
	const term = (code: string, name: string, path: string | null = null): RegisterTerm => ({
		...{ code, name, path }
	});
	const coded = (codelist: string, codes: readonly string[]) =>
		codes.map((code) => term(code, nameOf(codelist, code)));
	const areas = await areasOf(records, locale);
	const sources = await sourcesOf(records, locale);
	const regions = [...new Set(areas.flatMap(({ region }) => region ?? []))].sort();
	const bases = (codelist: string, codes: readonly string[]) =>
		codes.map((code) => [code, nameOf(codelist, code)] as const);
	return {
		terms: {
			line: lines.map((row) =>
				term(
					row.action_line,
					`${row.action_line} ${shortName(row, locale)}`,
					linePath(row.action_line)
				)
			),
			goal: goals.map((row) =>
				term(row.goal, `${row.goal} ${shortName(row, locale)}`, `/goals/${row.goal}/`)
			),
			region: regions.map((code) => {
				const area = all.find(({ ref_area }) => ref_area === code);
				return term(code, area ? areaName(area, locale) : code);
			}),
			orgtype: coded(
				'ORGANISATION_TYPE',
				codesOf(records, ({ own }) => own.organisation_type)
			),
			kind: coded(
				'ACTIVITY_KIND',
				codesOf(records, ({ own }) => own.kind)
			),
			source: sources.map(({ code, publisher, title }) => term(code, `${publisher}, ${title}`)),
			process: await Promise.all(
				codesOf(records, ({ own }) => own.process).map(async (code) => {
					const process = await processLink(code, locale);
					return term(code, process?.name ?? code, process?.path ?? null);
				})
			),
			status: coded(
				'ACTIVITY_STATUS',
				codesOf(records, ({ own }) => own.status)
			),
			layer: [
				term('declared', m.register_layer_declared({}, { locale })),
				term('assigned', m.register_layer_assigned({}, { locale }))
			],
			confidence: RULE_CONFIDENCES.map((code) =>
				term(
					code,
					{
						high: m.register_confidence_high,
						medium: m.register_confidence_medium,
						low: m.register_confidence_low
					}[code]({}, { locale })
				)
			)
		},
		areas,
		sources,
		bases: Object.fromEntries([
			...bases(
				'AMOUNT_BASIS',
				codesOf(records, ({ own }) => own.amount_basis)
			),
			...bases(
				'YEAR_BASIS',
				codesOf(records, ({ own }) => own.year_basis)
			)
		]),
		columns: await columnWords(locale)
	};
}
