import { BREAKDOWN_DIMENSIONS, type ExploreView } from '#lib/domain/index.ts';
import { EMPTY_EXPLORE_VIEW } from '../empty-view.ts';

/** Addresses of this length can still be read by a person. */
const LONGEST = 400;
const YEAR = /^\d{4}$/;

/** The parameters of the readable form. */
export const SHORT_PARAMETERS = [
	'indicator',
	'series',
	'areas',
	'from',
	'to',
	...BREAKDOWN_DIMENSIONS,
	'chart',
	'year'
] as const;

/** Whether a view says nothing that the readable form has no words for. */
function isSimple(view: ExploreView): boolean {
	const { selection, chart } = view;
	const { kind: _kind, year: _year, ...options } = chart;
	return (
		view.title === null &&
		view.transformations.length === 0 &&
		view.pivot === null &&
		view.sql === null &&
		view.own.length === 0 &&
		selection.series.length > 0 &&
		selection.hide_status.length === 0 &&
		selection.hide_nature.length === 0 &&
		!selection.absent &&
		Object.keys(options).length === 0
	);
}

/** A simple view as parameters that a person can read and write; null where the view says more, or they grow too long. */
export function maybeShortForm(view: ExploreView): string | null {
	if (!isSimple(view)) return null;
	const { series, areas, from, to, breakdown } = view.selection;
	const { kind, year } = view.chart;
	const parts = [
		`series=${series.join(',')}`,
		...(areas.length > 0 ? [`areas=${areas.join(',')}`] : []),
		...(from === null ? [] : [`from=${from}`]),
		...(to === null ? [] : [`to=${to}`]),
		...BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
			const codes = breakdown[dimension] ?? [];
			return codes.length > 0 ? [`${dimension}=${codes.join(',')}`] : [];
		}),
		...(kind === EMPTY_EXPLORE_VIEW.chart.kind ? [] : [`chart=${kind}`]),
		...(year === undefined ? [] : [`year=${year}`])
	];
	const text = parts.join('&');
	return text.length <= LONGEST ? text : null;
}

/** What the parameters of the readable form say, in the shape of a view, still unchecked. */
export function readShortForm(
	parameters: URLSearchParams,
	firstSeries: (indicator: string) => string | null
): unknown {
	const list = (name: string): string[] | undefined => {
		const items = (parameters.get(name) ?? '').split(',').map((text) => text.trim());
		const found = items.filter((text) => text !== '');
		return found.length > 0 ? found : undefined;
	};
	const year = (name: string): unknown => {
		const text = parameters.get(name)?.trim() ?? '';
		if (text === '') return undefined;
		return YEAR.test(text) ? Number(text) : text;
	};
	const text = (name: string): string | undefined => parameters.get(name)?.trim() || undefined;
	const indicators = (list('indicator') ?? []).map((code) => firstSeries(code) ?? code);
	return {
		selection: {
			series: [...indicators, ...(list('series') ?? [])],
			areas: list('areas'),
			from: year('from'),
			to: year('to'),
			breakdown: Object.fromEntries(
				BREAKDOWN_DIMENSIONS.map((dimension) => [dimension, list(dimension)])
			)
		},
		chart: { kind: text('chart'), year: year('year') }
	};
}
