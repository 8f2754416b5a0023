/** How much a view may hold; what is more is left out and told. */
export const EXPLORE_LIMITS = {
	series: 12,
	areas: 300,
	codes: 60,
	transformations: 12,
	fields: 6,
	own: 10,
	title: 200,
	sql: 20_000,
	/** Characters of an address, and bytes of what it unpacks to. */
	packed: 32_768,
	unpacked: 131_072
} as const;
