import { catalogueIndex, type ExploreCatalogue } from './explore-catalogue.ts';
import { ALL_ECONOMIES, MEMBERS_PREFIX } from './explore-view.ts';

/** What a choice of areas means. */
export interface ChosenAreas {
	/** Codes by name, in the reader's order. */
	named: readonly string[];
	/** Those of them that are the world or a group, whose figures may come from a companion series. */
	groups: readonly string[];
	/** Groups whose members are meant. */
	membersOf: readonly string[];
	/** Whether every economy is meant. */
	all: boolean;
	/** Every code that is meant. */
	codes: ReadonlySet<string>;
}

/** Resolves `404`, `001`, `members:199` and `all`; what the catalogue does not know is left out. */
export function chosenAreas(areas: readonly string[], catalogue: ExploreCatalogue): ChosenAreas {
	const index = catalogueIndex(catalogue);
	const listed = [...new Set(areas)];
	const all = listed.includes(ALL_ECONOMIES);
	const membersOf = listed
		.filter((area) => area.startsWith(MEMBERS_PREFIX))
		.map((area) => area.slice(MEMBERS_PREFIX.length))
		.filter((group) => index.members.has(group));
	const named = listed.filter((area) => index.areas.has(area));
	const groups = named.filter((area) => {
		const kind = index.areas.get(area)?.kind;
		return kind === 'group' || kind === 'world';
	});
	const codes = new Set(named);
	for (const group of membersOf) {
		for (const member of index.members.get(group) ?? []) codes.add(member);
	}
	if (all) {
		for (const { ref_area, kind } of catalogue.areas) if (kind === 'economy') codes.add(ref_area);
	}
	return { named, groups, membersOf, all, codes };
}
