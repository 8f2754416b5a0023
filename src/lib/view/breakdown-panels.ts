import type { BreakdownDimension } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { AreaLabels, FigureRow } from './chart-line.ts';
import { flagWords, type FlagWords } from './flag-words.ts';
import { selectBreakdown, type BreakdownSelection } from './select-breakdown.ts';

/** One group's figure in a panel; null where the year has none. */
export interface PanelFigure {
	code: string;
	value: number | null;
	text: string | null;
	flags: FlagWords[];
	comment: string | null;
}

/** One area's figures by group, all of one year; panels share their order and scale. */
export interface BreakdownPanel {
	ref_area: string;
	name: string;
	slug: string | null;
	year: number;
	/** How many of the codes have a figure in that year. */
	held: number;
	figures: PanelFigure[];
}

/** Which panels are wanted: the codes of one dimension, in the areas given and their order. */
export interface PanelOptions {
	series: string;
	dimension: BreakdownDimension;
	codes: readonly string[];
	selection?: BreakdownSelection;
	areas: AreaLabels;
	ref_areas: readonly string[];
	locale: Locale;
}

/** The latest year in which at least half as many codes have a figure as ever; null without any. */
function coveredYear(rows: readonly FigureRow[]): { year: number; held: number } | null {
	const counts = new Map<number, number>();
	for (const { time_period } of rows) counts.set(time_period, (counts.get(time_period) ?? 0) + 1);
	const most = Math.max(2, ...counts.values());
	const [best] = [...counts]
		.filter(([, held]) => held > 1 && held * 2 >= most)
		.sort(([y1], [y2]) => y2 - y1);
	return best ? { year: best[0], held: best[1] } : null;
}

/** Codes without an order of their own, which the figures put in order. */
const UNORDERED = /^(SKILL|B2C)_/;

/** The panels with such codes in one order for all: the highest figures, over all panels, first. */
function orderFigures(panels: readonly BreakdownPanel[]): BreakdownPanel[] {
	const sums = new Map<string, number>();
	for (const { code, value } of panels.flatMap(({ figures }) => figures)) {
		sums.set(code, (sums.get(code) ?? 0) + (value ?? 0));
	}
	return panels.map((panel) => ({
		...panel,
		figures: [...panel.figures].sort((a, b) => (sums.get(b.code) ?? 0) - (sums.get(a.code) ?? 0))
	}));
}

/** One panel per area that has figures of at least two codes in one year, all of that year; skills by their figures. */
export function buildPanels(rows: readonly FigureRow[], options: PanelOptions): BreakdownPanel[] {
	const { series, dimension, codes, areas, locale, selection = {} } = options;
	const own = rows.filter((row) => row.series === series && row.obs_value !== null);
	const byCode = new Map(
		codes.map((code) => [code, selectBreakdown(own, { ...selection, [dimension]: code })])
	);
	const all = [...byCode.values()].flat();
	const panels = [...new Set(options.ref_areas)].flatMap((ref_area) => {
		const covered = coveredYear(all.filter((row) => row.ref_area === ref_area));
		if (!covered) return [];
		const figures = codes.map((code): PanelFigure => {
			const row = byCode
				.get(code)
				?.find((each) => each.ref_area === ref_area && each.time_period === covered.year);
			return {
				code,
				value: row?.obs_value ?? null,
				text: row?.obs_text ?? null,
				flags: row ? flagWords({ status: row.obs_status, nature: row.nature }, locale) : [],
				comment: row?.comment_obs ?? null
			};
		});
		const label = areas.get(ref_area);
		return [
			{ ref_area, name: label?.name ?? ref_area, slug: label?.slug ?? null, ...covered, figures }
		];
	});
	return codes.every((code) => UNORDERED.test(code)) ? orderFigures(panels) : panels;
}
