/** What a search may find. */
export type SearchKind = 'indicator' | 'economy' | 'group' | 'action_line' | 'goal' | 'process';

/** One thing that can be found: its page, its codes, its names by language tag. */
export interface SearchEntry {
	kind: SearchKind;
	/** Site-relative path without locale, e.g. `/indicators/internet-use/`. */
	path: string;
	codes: string[];
	names: Record<string, string>;
}

/** A search over entries: the best matches first, at most `limit`. */
export type Search = (query: string, limit: number) => SearchEntry[];
