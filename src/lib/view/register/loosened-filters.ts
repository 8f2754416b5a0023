import type { RegisterNames } from './register-file.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { filterGroups, type FilterPart } from './filter-parts.ts';
import type { RegisterEngine } from './register-engine.ts';
import type { RegisterFilters } from './register-filters.ts';

/** What leaving out one filter would bring. */
export interface LoosenedFilter extends FilterPart {
	count: number;
}

/** The filters without which there would be activities, those that bring most first; asks the engine anew. */
export function loosenedFilters(
	engine: RegisterEngine,
	{ filters, texts }: { filters: RegisterFilters; texts: Uint8Array | null },
	names: RegisterNames,
	locale: Locale
): LoosenedFilter[] {
	const found = filterGroups(filters, names, locale).map((part): LoosenedFilter => {
		const words = part.of === 'q' ? null : texts;
		return { ...part, count: engine.count(part.without, words).total };
	});
	engine.count(filters, texts);
	return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
