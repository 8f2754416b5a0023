import type { AreaLabels, ChartLine, FigureRow, LinePoint, LineRole } from './chart-line.ts';
import { defaultGroups, spreadOfEconomies, WORLD } from './default-areas.ts';
import { publicationYears } from './publication-years.ts';
import { selectBreakdown, type BreakdownSelection } from './select-breakdown.ts';

/** At most this many lines are in colour; the rest is grey context. */
export const MAX_HIGHLIGHTS = 7;

/** Which lines are wanted. */
export interface BuildLinesOptions {
	series: string;
	/** The series' declared companion that holds World and regions, or null. */
	aggregates?: string | null;
	areas: AreaLabels;
	breakdown?: BreakdownSelection;
	/** `ref_area` codes that the reader chose, in order. */
	chosen?: readonly string[];
	/** First and last year, both included; all where left out. */
	years?: readonly [number, number];
}

/** Lines with the reason for their choice, which the subtitle tells. */
export interface BuiltLines {
	lines: ChartLine[];
	/** `spread`: no groups in the series, so a few economies spread over the ranking of `spreadYear`. */
	basis: 'groups' | 'chosen' | 'spread' | 'none';
	spreadYear: number | null;
	/** Chosen areas that have no figure here. */
	missing: string[];
}

function buildPoint(row: FigureRow): LinePoint {
	return {
		year: row.time_period,
		value: row.obs_value,
		text: row.obs_text,
		status: row.obs_status,
		nature: row.nature,
		comment: row.comment_obs
	};
}

function groupByArea(rows: readonly FigureRow[], series: readonly string[]) {
	const groups = new Map<string, FigureRow[]>();
	for (const id of series) {
		const own = new Map<string, FigureRow[]>();
		for (const row of rows) {
			if (row.series !== id || (row.obs_value === null && row.obs_status === 'O')) continue;
			if (groups.has(row.ref_area)) continue;
			const list = own.get(row.ref_area);
			if (list) list.push(row);
			else own.set(row.ref_area, [row]);
		}
		for (const [ref_area, list] of own) {
			if (list.some((row) => row.obs_value !== null)) groups.set(ref_area, list);
		}
	}
	return groups;
}

/** Decides which areas are shown and in which role: an ordered map of `ref_area` to role. */
function assignRoles(
	available: ReadonlySet<string>,
	chosen: readonly string[],
	spread: readonly string[]
): Map<string, LineRole> {
	const roles = new Map<string, LineRole>();
	const groups = defaultGroups(available);
	const world = available.has(WORLD);
	const others = chosen.filter((code) => code !== WORLD).slice(0, MAX_HIGHLIGHTS);
	const free = MAX_HIGHLIGHTS - others.length;
	if (world) roles.set(WORLD, free > 0 ? 'world' : 'context');
	for (const code of others) roles.set(code, 'chosen');
	for (const code of spread) roles.set(code, 'chosen');
	const room = chosen.length > 0 ? 0 : Math.max(0, free - (world ? 1 : 0));
	groups.forEach((code, index) => {
		if (!roles.has(code)) roles.set(code, index < room ? 'group' : 'context');
	});
	return roles;
}

/** Builds one line per shown area from rows of one series and its declared companion. */
export function buildLines(rows: readonly FigureRow[], options: BuildLinesOptions): BuiltLines {
	const { series, aggregates, areas, chosen = [] } = options;
	const ids = aggregates ? [series, aggregates] : [series];
	const [from, to] = options.years ?? [-Infinity, Infinity];
	const selected = selectBreakdown(rows, options.breakdown ?? {}).filter(
		({ time_period }) => time_period >= from && time_period <= to
	);
	const byArea = groupByArea(selected, ids);
	const years = publicationYears(selected);
	const available = new Set(byArea.keys());
	const found = [...new Set(chosen)].filter((code) => available.has(code));
	const hasGroups = defaultGroups(available).length > 0;
	const own = selected.filter((row) => row.series === series);
	const spread = found.length === 0 && !hasGroups ? spreadOfEconomies(own, areas) : null;
	const lines: ChartLine[] = [];
	for (const [ref_area, role] of assignRoles(available, found, spread?.ref_areas ?? [])) {
		const list = byArea.get(ref_area);
		const first = list?.[0];
		if (!list || !first) continue;
		lines.push({
			series: first.series,
			source: first.source,
			vintage: first.vintage,
			ref_area,
			name: areas.get(ref_area)?.name ?? ref_area,
			slug: areas.get(ref_area)?.slug ?? null,
			role,
			points: list.map(buildPoint).sort((a, b) => a.year - b.year),
			years: years.get(first.series) ?? []
		});
	}
	const basis = found.length > 0 ? 'chosen' : spread ? 'spread' : 'groups';
	return {
		lines,
		basis: lines.length > 0 ? basis : 'none',
		spreadYear: spread?.year ?? null,
		missing: chosen.filter((code) => !available.has(code))
	};
}
