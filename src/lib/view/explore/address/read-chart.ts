import {
	EXPLORE_CHARTS,
	EXPLORE_FIELDS,
	type ExploreChart,
	type ExplorePivot
} from '#lib/domain/index.ts';
import { SERIES_PATTERN } from './codes.ts';
import type { ExploreContext } from './explore-context.ts';
import { EXPLORE_LIMITS } from './explore-limits.ts';
import { matching, oneOf, truth, year, type PartReader } from './part-reader.ts';

const CHART_NAMES = [
	'kind',
	'year',
	'x',
	'y',
	'sized',
	'joined',
	'trend',
	'colour',
	'panel',
	'log'
];
const PIVOT_NAMES = ['rows', 'columns', 'pages', 'page', 'totals'];

/** The chart of a view from a value of unknown shape. */
export function readChart(
	value: unknown,
	context: ExploreContext,
	parts: PartReader
): ExploreChart {
	const own = parts.record('chart', value);
	parts.unknown('chart', own, CHART_NAMES);
	const series = matching(SERIES_PATTERN, (key) => context.hasSeries(key));
	const field = oneOf(EXPLORE_FIELDS);
	const chart: ExploreChart = {
		kind: parts.one('chart', own['kind'], 'line', oneOf(EXPLORE_CHARTS))
	};
	/** A part that is bad stays away, as one that was never there. */
	function take<Name extends keyof ExploreChart>(
		name: Name,
		read: (value: unknown) => ExploreChart[Name] | undefined
	): void {
		const found = parts.one<ExploreChart[Name] | undefined>(
			`chart.${name}`,
			own[name],
			undefined,
			read
		);
		if (found !== undefined) chart[name] = found;
	}
	take('year', year);
	take('x', series);
	take('y', series);
	take('sized', truth);
	take('joined', truth);
	take('trend', truth);
	take('colour', field);
	take('panel', field);
	take('log', truth);
	return chart;
}

/** The pivot of a view from a value of unknown shape; null where there is none. */
export function readPivot(value: unknown, parts: PartReader): ExplorePivot | null {
	if (value === undefined || value === null) return null;
	const own = parts.record('pivot', value);
	parts.unknown('pivot', own, PIVOT_NAMES);
	const fields = (name: string) =>
		parts.list(`pivot.${name}`, own[name], EXPLORE_LIMITS.fields, oneOf(EXPLORE_FIELDS));
	const pages = fields('pages');
	const page = Array.isArray(own['page']) ? (own['page'] as unknown[]) : [];
	return {
		rows: fields('rows'),
		columns: fields('columns'),
		pages,
		page: pages.map((_field, index) => {
			const text = page[index];
			return typeof text === 'string' && text.length <= 200 ? text : '';
		}),
		totals: parts.one('pivot.totals', own['totals'], false, truth)
	};
}
