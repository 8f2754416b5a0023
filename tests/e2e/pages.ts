/** One page that stands for its type. */
export interface PageType {
	name: string;
	path: string;
	/** Whether its charts and tables must be there before any script. */
	chart: boolean;
}

/** One page of each type, in each language of the site; every browser test that concerns all pages runs over them. */
export const PAGE_TYPES: readonly PageType[] = [
	{ name: 'home', path: '/', chart: true },
	{ name: 'home in French', path: '/fr/', chart: true }
];
