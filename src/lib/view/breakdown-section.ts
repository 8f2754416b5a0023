import type { BreakdownDimension } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { breakdownAreas } from './breakdown-areas.ts';
import { buildGaps, type Gap } from './breakdown-gaps.ts';
import { listBreakdowns } from './breakdown-list.ts';
import { buildPanels, type BreakdownPanel } from './breakdown-panels.ts';
import type { AreaLabels, FigureRow } from './chart-line.ts';
import { parseBreakdown } from './select-breakdown.ts';

/** Pairs of codes that are told as a gap: the group that is behind as a rule, then the other. */
export const CODE_PAIRS: readonly (readonly [string, string])[] = [
	['F', 'M'],
	['R', 'U']
];
const MAX_PANELS = 12;

/** One dimension of one series, as gaps between two groups or as panels of several. */
export interface BreakdownSection {
	series: string;
	dimension: BreakdownDimension;
	codes: string[];
	gaps: Gap[];
	panels: BreakdownPanel[];
}

/** A series that may be broken down: its id and its default breakdown, as in the `series` table. */
export interface BreakdownSource {
	series: string;
	default_breakdown: string | null;
}

/** What sections are built for; `sources` in order of preference. */
export interface BreakdownSectionOptions {
	sources: readonly BreakdownSource[];
	areas: AreaLabels;
	chosen?: readonly string[];
	locale: Locale;
}

/** The reader's areas, then those with the most groups and the latest year, in the order given. */
function topPanels(panels: readonly BreakdownPanel[], chosen: readonly string[]): BreakdownPanel[] {
	const first = (panel: BreakdownPanel) => (chosen.includes(panel.ref_area) ? 0 : 1);
	const best = [...panels]
		.sort((a, b) => first(a) - first(b) || b.held - a.held || b.year - a.year)
		.slice(0, MAX_PANELS);
	return panels.filter((panel) => best.includes(panel));
}

function buildSection(
	rows: readonly FigureRow[],
	source: BreakdownSource,
	dimension: BreakdownDimension,
	codes: readonly string[],
	{ areas, chosen = [], locale }: BreakdownSectionOptions
): BreakdownSection {
	const selection = parseBreakdown(source.default_breakdown);
	const base = { series: source.series, dimension, selection, areas, locale };
	const pair = CODE_PAIRS.find((codesOfPair) => codesOfPair.every((code) => codes.includes(code)));
	const shown = pair ?? codes;
	const ref_areas = breakdownAreas(rows, { ...base, codes: shown, chosen });
	return {
		series: source.series,
		dimension,
		codes: [...shown],
		gaps: pair ? buildGaps(rows, { ...base, codes: pair, ref_areas }) : [],
		panels: pair ? [] : topPanels(buildPanels(rows, { ...base, codes, ref_areas }), chosen)
	};
}

/**
 * One section for each dimension that any series breaks down, from the most preferred series that
 * has figures of it; no section mixes two series.
 */
export function buildBreakdownSections(
	rows: readonly FigureRow[],
	options: BreakdownSectionOptions
): BreakdownSection[] {
	const sections = new Map<BreakdownDimension, BreakdownSection>();
	for (const source of options.sources) {
		const own = rows.filter(({ series }) => series === source.series);
		for (const found of listBreakdowns(own, parseBreakdown(source.default_breakdown))) {
			if (sections.has(found.dimension)) continue;
			const section = buildSection(own, source, found.dimension, found.codes, options);
			if (section.gaps.length + section.panels.length > 0) sections.set(found.dimension, section);
		}
	}
	return [...sections.values()];
}
