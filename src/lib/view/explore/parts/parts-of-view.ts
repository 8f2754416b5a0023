import { ALL_ECONOMIES, MEMBERS_PREFIX, type ExploreView } from '#lib/domain/index.ts';
import type { ExploreContext } from '../address/explore-context.ts';
import type { CommonPart, ExploreIndex } from './explore-parts.ts';

/** What an address is checked against: the same as `exploreContext` of the whole file. */
export function indexContext({ kinds, groups, series }: ExploreIndex): ExploreContext {
	const areas = new Set(Object.values(kinds).flat());
	const held = new Set(groups);
	const keys = new Set(series.flatMap(([, ...own]) => own));
	const first = new Map(series.map(([indicator, own]) => [indicator, own]));
	return {
		hasSeries: (key) => keys.has(key),
		hasArea: (code) => areas.has(code),
		hasMembers: (code) => held.has(code),
		firstSeries: (indicator) => first.get(indicator) ?? null
	};
}

/** The parts that a view is drawn from. */
export interface WantedParts {
	common: CommonPart[];
	/** Slugs of indicators. */
	indicators: string[];
}

/** Whether what the chart groups or colours by is a group that areas belong to. */
function usesGroups({ kind, colour, panel, order }: ExploreView['chart']): boolean {
	const isGroup = (field: string | undefined) => field === 'region' || field === 'income_group';
	return isGroup(colour) || isGroup(panel) || order === 'region' || kind === 'box';
}

/** The parts that a view is drawn from: areas of the kinds that it names, members and targets where it computes with them. */
export function partsOfView(
	{ selection, transformations, chart }: ExploreView,
	{ kinds, series }: ExploreIndex
): WantedParts {
	const keys = new Set([...selection.series, chart.x, chart.y]);
	const economies = new Set(kinds.economy);
	const { areas } = selection;
	const hasMembers = areas.some((area) => area.startsWith(MEMBERS_PREFIX));
	const hasMeans = transformations.some(({ kind }) => kind === 'group_mean');
	// Where no area is chosen, those to begin with are found among all.
	const isOpen = areas.length === 0 || hasMembers || hasMeans;
	const isEconomy = (area: string) => area === ALL_ECONOMIES || economies.has(area);
	const wanted: Record<CommonPart, boolean> = {
		'area-economies': isOpen || areas.some(isEconomy),
		'area-groups': isOpen || usesGroups(chart) || !areas.every(isEconomy),
		'group-members': hasMembers || hasMeans,
		'all-targets': transformations.some(({ kind }) => kind === 'gap_to_target')
	};
	return {
		common: (Object.keys(wanted) as CommonPart[]).filter((part) => wanted[part]),
		indicators: series.flatMap(([indicator, ...own]) =>
			own.some((key) => keys.has(key)) ? [indicator] : []
		)
	};
}
