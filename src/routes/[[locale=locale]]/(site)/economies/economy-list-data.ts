/** An economy or group with a page. */
export interface AreaLink {
	slug: string;
	name: string;
	/** ISO 3166 alpha-3, or the area's own code. */
	code: string;
}

/** Economies by region and the groups, in the reader's language. */
export interface EconomyListData {
	/** `name` is null for economies outside any region. */
	regions: { name: string | null; slug: string | null; economies: AreaLink[] }[];
	groups: { un: AreaLink[]; itu: AreaLink[]; wb: AreaLink[] };
}
