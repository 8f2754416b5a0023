import { EXPLORE_VERSION, type ExploreView } from '#lib/domain/index.ts';

/** A view in which nothing is chosen yet. */
export const EMPTY_EXPLORE_VIEW: ExploreView = {
	version: EXPLORE_VERSION,
	title: null,
	selection: {
		series: [],
		areas: [],
		from: null,
		to: null,
		breakdown: {},
		hide_status: [],
		hide_nature: [],
		absent: false
	},
	transformations: [],
	chart: { kind: 'line' },
	pivot: null,
	sql: null,
	own: []
};
