import type { ExploreView, Figure, SeriesFacts } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { buildLines } from '../build-lines.ts';
import type { AreaLabels, ChartLine, FigureRow } from '../chart-line.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { WORLD } from '../default-areas.ts';
import { economyFacts } from '../economy-facts.ts';
import type { ExploreNames } from '../explore/explore-input.ts';
import { figureText } from '../explore/figure-lines.ts';
import { gapPairs } from '../explore/gap-pairs.ts';
import { findingFacts } from '../finding-facts.ts';
import type { FindingFacts } from '../finding-kinds.ts';
import { findingText } from '../finding-text.ts';
import { lineFacts } from '../line-facts.ts';
import { parseBreakdown, selectBreakdown } from '../select-breakdown.ts';

/** What a finding is taken from. */
export interface SpecTitleInput {
	spec: ChartSpec;
	view: ExploreView;
	/** Facts of the series that is drawn. */
	series: SeriesFacts;
	/** All rows of the series and of its companion for groups. */
	rows: readonly FigureRow[];
	/** What is drawn. */
	figures: readonly Figure[];
	areas: AreaLabels;
	names: ExploreNames;
}

/** The figures of a chart that its own choice of areas and years leaves. */
function chosenRows({ spec, view, rows }: SpecTitleInput): readonly FigureRow[] {
	const [from, to] = spec.years ?? [-Infinity, Infinity];
	const isOneYear = spec.type !== 'line';
	const areas = spec.areas.length > 0 ? new Set(view.selection.areas) : null;
	return rows.filter(
		({ time_period, ref_area }) =>
			(spec.years === undefined || (isOneYear ? time_period === to : time_period >= from)) &&
			time_period <= to &&
			(areas?.has(ref_area) ?? true)
	);
}

function lineFinding(input: SpecTitleInput, rows: readonly FigureRow[]): FindingFacts {
	const { spec, series, areas, view } = input;
	const breakdown = parseBreakdown(series.default_breakdown);
	const own = rows.filter((row) => row.series === series.series);
	const selected = selectBreakdown(own, breakdown);
	const chosen = spec.areas.length > 0 ? view.selection.areas : [];
	const { series: key, aggregates } = series;
	const { lines } = buildLines(rows, { series: key, aggregates, areas, breakdown, chosen });
	const only: ChartLine | undefined = chosen.length === 1 ? lines[0] : undefined;
	if (only) return lineFacts(only);
	return findingFacts(lines, selected, areas, series.unit_measure);
}

/** The two sides of a gap in the World, in words; null where its figures hold no such pair. */
function gapFinding({ view, figures, names, series }: SpecTitleInput): string | null {
	const found = gapPairs({ figures, names, chart: view.chart });
	const world = found?.pairs.find(({ ref_area }) => ref_area === WORLD);
	if (!found || !world) return null;
	const { locale } = names;
	const [code0, code1] = found.values.map((code) => names.value(found.by, code));
	return m.view_finding_gap(
		{
			name: names.series(series.series)?.name ?? series.indicator,
			code0: code0 ?? '',
			code1: code1 ?? '',
			value0: figureText(world.first, names),
			value1: figureText(world.second, names),
			year: world.first.time_period
		},
		{ locale }
	);
}

/**
 * What the chart of a spec says, from the figures that it shows; null where its title is the indicator's name, or its
 * figures are parts of a whole that no one sentence tells.
 */
export function specTitle(input: SpecTitleInput): string | null {
	const { spec, series, areas, names } = input;
	if (spec.title === 'name') return null;
	if (spec.type === 'gap') return gapFinding(input);
	if (spec.breakdown) return null;
	const rows = chosenRows(input);
	const own = rows.filter((row) => row.series === series.series);
	const facts =
		spec.type === 'line'
			? lineFinding(input, rows)
			: economyFacts(
					selectBreakdown(own, parseBreakdown(series.default_breakdown)),
					areas,
					series.unit_measure
				);
	const { locale } = names;
	return findingText(
		facts,
		{
			indicator: series.indicator,
			name: names.series(series.series)?.name ?? series.indicator,
			unit: series.unit_measure,
			areaName: (code) => areas.get(code)?.name ?? code
		},
		locale
	);
}
