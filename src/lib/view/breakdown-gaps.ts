import type { BreakdownDimension } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { AreaLabels, FigureRow } from './chart-line.ts';
import { flagWords, type FlagWords } from './flag-words.ts';
import { selectBreakdown, type BreakdownSelection } from './select-breakdown.ts';

/** One side of a gap. */
export interface GapSide {
	value: number;
	text: string | null;
	flags: FlagWords[];
	comment: string | null;
}

/** Two groups of people in one area and year, and what lies between them. */
export interface Gap {
	ref_area: string;
	name: string;
	slug: string | null;
	kind: string;
	/** The latest year that has both figures. */
	year: number;
	first: GapSide;
	second: GapSide;
	/** `first` minus `second`, in the unit of the figure. */
	difference: number;
	/** `first` over `second` (the parity index of the UN SDG metadata); null over zero. */
	ratio: number | null;
}

/** Which gaps are wanted: two codes of one dimension, e.g. `['F', 'M']`, in the areas given. */
export interface GapOptions {
	series: string;
	dimension: BreakdownDimension;
	codes: readonly [string, string];
	/** Other dimensions held at a code that is not their total. */
	selection?: BreakdownSelection;
	areas: AreaLabels;
	ref_areas: readonly string[];
	locale: Locale;
}

function byAreaAndYear(rows: readonly FigureRow[]): Map<string, Map<number, FigureRow>> {
	const areas = new Map<string, Map<number, FigureRow>>();
	for (const row of rows) {
		if (row.obs_value === null) continue;
		const years = areas.get(row.ref_area) ?? new Map<number, FigureRow>();
		areas.set(row.ref_area, years.set(row.time_period, row));
	}
	return areas;
}

const side = (row: FigureRow, value: number, locale: Locale): GapSide => ({
	value,
	text: row.obs_text,
	flags: flagWords({ status: row.obs_status, nature: row.nature }, locale),
	comment: row.comment_obs
});

/**
 * The gap of each area in the latest year that has both figures, from the one in which `first`
 * lies furthest below `second`; areas without such a year are left out. One series, never two.
 */
export function buildGaps(rows: readonly FigureRow[], options: GapOptions): Gap[] {
	const { series, dimension, codes, areas, locale, selection = {} } = options;
	const own = rows.filter((row) => row.series === series);
	const [firsts, seconds] = codes.map((code) =>
		byAreaAndYear(selectBreakdown(own, { ...selection, [dimension]: code }))
	);
	const { compare } = new Intl.Collator(locale);
	const gaps: Gap[] = [];
	for (const ref_area of new Set(options.ref_areas)) {
		const [a, b] = [firsts?.get(ref_area), seconds?.get(ref_area)];
		const year = [...(a?.keys() ?? [])].filter((key) => b?.has(key)).sort((x, y) => y - x)[0];
		if (year === undefined) continue;
		const [first, second] = [a?.get(year), b?.get(year)];
		if (first?.obs_value == null || second?.obs_value == null) continue;
		gaps.push({
			ref_area,
			name: areas.get(ref_area)?.name ?? ref_area,
			slug: areas.get(ref_area)?.slug ?? null,
			kind: areas.get(ref_area)?.kind ?? 'group',
			year,
			first: side(first, first.obs_value, locale),
			second: side(second, second.obs_value, locale),
			difference: first.obs_value - second.obs_value,
			ratio: second.obs_value === 0 ? null : first.obs_value / second.obs_value
		});
	}
	return gaps.sort((a, b) => a.difference - b.difference || compare(a.name, b.name));
}
