import { ALL_ECONOMIES, MEMBERS_PREFIX } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { foldText } from '../../fold-text.ts';
import { openSearch } from '../../open-search.ts';
import type { SearchEntry } from '../../search-entry.ts';
import type { ExploreFile } from '../explore-file.ts';
import type { PickOption } from './pick-option.ts';

/** Finds areas and groups by name in the languages of `entries`, or by code; a group stands for its own figure, or for its members. */
export async function areaFinder(
	file: ExploreFile,
	entries: readonly SearchEntry[],
	locale: Locale
): Promise<(query: string) => PickOption[]> {
	const named = new Map(entries.map((entry) => [entry.path, entry]));
	const options = new Map<string, PickOption[]>();
	for (const code of order(file, locale)) options.set(code, optionsOf(code, file, locale));
	const search = await openSearch(
		file.areas.map(([code, name, iso3, slug]) => {
			const entry = slug === null ? undefined : named.get(`/economies/${slug}/`);
			return {
				kind: 'economy',
				path: code,
				codes: [...(entry?.codes ?? []), ...(iso3 ? [iso3] : []), code],
				names: { ...entry?.names, own: name }
			};
		})
	);
	const all: PickOption = {
		key: ALL_ECONOMIES,
		name: m.explore_all_economies({}, { locale }),
		detail: m.explore_all_economies_detail(
			{ count: file.catalogue.areas.filter(({ kind }) => kind === 'economy').length },
			{ locale }
		),
		heading: ''
	};
	return (query) => {
		const text = foldText(query).trim();
		if (text === '') return [all, ...[...options.values()].flat()];
		const first = foldText(all.name).includes(text) ? [all] : [];
		return [...first, ...search(query, 40).flatMap(({ path }) => options.get(path) ?? [])];
	};
}

const RANKS = { world: 0, group: 1, economy: 2, former: 3 } as const;

/** Codes of all areas: the World, groups, economies, former economies, each by name. */
function order({ areas, catalogue }: ExploreFile, locale: Locale): string[] {
	const kinds = new Map(catalogue.areas.map((row) => [row.ref_area, row.kind]));
	const rank = (code: string) => RANKS[kinds.get(code) ?? 'former'];
	const names = new Intl.Collator(locale);
	return areas
		.map(([code, name]) => ({ code, name, rank: rank(code) }))
		.sort((a, b) => a.rank - b.rank || names.compare(a.name, b.name))
		.map(({ code }) => code);
}

function optionsOf(code: string, file: ExploreFile, locale: Locale): PickOption[] {
	const [, name = code, iso3 = null] = file.areas.find(([own]) => own === code) ?? [];
	const kind = file.catalogue.areas.find(({ ref_area }) => ref_area === code)?.kind;
	const members = file.catalogue.members[code]?.length ?? 0;
	if (kind === 'economy' || kind === 'former') {
		const detail = kind === 'former' ? m.explore_area_former({}, { locale }) : (iso3 ?? code);
		return [{ key: code, name, detail, heading: '' }];
	}
	const own = { key: code, name, detail: m.explore_area_figure({}, { locale }), heading: '' };
	if (members === 0 || kind === 'world') return [own];
	return [
		own,
		{
			key: MEMBERS_PREFIX + code,
			name: m.explore_members({ name }, { locale }),
			detail: m.explore_members_detail({ count: members }, { locale }),
			heading: ''
		}
	];
}
