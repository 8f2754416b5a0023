import { ALL_ECONOMIES, MEMBERS_PREFIX } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreNames } from '../explore-input.ts';

/** What a choice of areas is called: an area, the members of a group, or all economies. */
export function areaChoiceWords(choice: string, names: ExploreNames): string {
	const { locale } = names;
	if (choice === ALL_ECONOMIES) return m.explore_all_economies({}, { locale });
	const nameOf = (code: string) => names.area(code)?.name ?? code;
	return choice.startsWith(MEMBERS_PREFIX)
		? m.explore_members({ name: nameOf(choice.slice(MEMBERS_PREFIX.length)) }, { locale })
		: nameOf(choice);
}
