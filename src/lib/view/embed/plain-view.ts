import {
	ALL_ECONOMIES,
	BREAKDOWN_DIMENSIONS,
	MEMBERS_PREFIX,
	type BreakdownDimension,
	type ExploreChartKind,
	type ExploreView
} from '#lib/domain/index.ts';
import { PACKED_PARAMETER } from '../explore/address/encode-explore-view.ts';
import { WORLD } from '../default-areas.ts';

/** Kinds of chart that are drawn from the small files of an indicator. */
const PLAIN_KINDS = [
	'line',
	'bars',
	'dots',
	'dumbbell',
	'map'
] as const satisfies ExploreChartKind[];
export type PlainViewKind = (typeof PLAIN_KINDS)[number];

/** Whether the query part of a view in its readable form may be a plain view: one series, and a kind of chart for it. */
export function mayBePlain(view: string): boolean {
	const parameters = new URLSearchParams(view);
	const series = ['indicator', 'series'].flatMap((name) => parameters.get(name)?.split(',') ?? []);
	const kind = parameters.get('chart');
	return (
		!parameters.has(PACKED_PARAMETER) &&
		series.length === 1 &&
		parameters.get('areas')?.includes(MEMBERS_PREFIX) !== true &&
		(kind === null || PLAIN_KINDS.some((own) => own === kind))
	);
}

/** One series of one breakdown in areas by name, or in all economies in one year. */
export interface PlainView {
	series: string;
	kind: PlainViewKind;
	/** What it is broken down by, and into which codes. */
	by: BreakdownDimension | null;
	codes: readonly string[];
	/** Areas by name; `all` for all economies and the World; null where none is chosen. */
	areas: readonly string[] | 'all' | null;
}

/** A view in its readable form as a plain one; null where it is none. */
export function plainView({ selection, chart }: ExploreView): PlainView | null {
	const { areas, from, to, breakdown } = selection;
	const [series, ...others] = selection.series;
	const kind = PLAIN_KINDS.find((own) => own === chart.kind);
	const [by = null, ...more] = BREAKDOWN_DIMENSIONS.filter((each) => breakdown[each]);
	if (series === undefined || kind === undefined || others.length + more.length > 0) return null;
	const plain = { series, kind, by, codes: (by && breakdown[by]) ?? [] };
	const isOpen = from === null && to === null;
	if (areas.length === 0) return isOpen ? { ...plain, areas: null } : null;
	if (areas.includes(ALL_ECONOMIES)) {
		// The World would stretch the classes of a map.
		const others = areas.filter(
			(area) => area !== ALL_ECONOMIES && (area !== WORLD || kind === 'map')
		);
		const isOfYear = kind === 'bars' || kind === 'map';
		const isWhole = others.length === 0 && isOpen && isOfYear && by === null;
		return isWhole ? { ...plain, areas: 'all' } : null;
	}
	return areas.some((area) => area.startsWith(MEMBERS_PREFIX)) ? null : { ...plain, areas };
}
