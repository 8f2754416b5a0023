import type { SummaryVerdictRow } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** A line or goal in one layer. */
export type SummaryPlace = Pick<SummaryVerdictRow, 'kind' | 'code' | 'layer'>;

/** Which indicators count in the verdict on each line and goal; the same for every area. */
export interface SummaryMembers {
	/** Slugs of indicators with a wanted direction, in the order of the catalogue, by `placeKey`. */
	members: Record<string, string[]>;
	/** The name of each of them, by language. */
	names: Record<Locale, Record<string, string>>;
}

/** The key of a line or goal in one layer, e.g. `action_line C2 official`. */
export function placeKey({ kind, code, layer }: SummaryPlace): string {
	return `${kind} ${code} ${layer}`;
}
