import {
	applicableTargets,
	valueInput,
	type AreaTraits,
	type DrivingTarget
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	parseBreakdown,
	publicationYears,
	selectBreakdown,
	type FigureRow
} from '#lib/view/index.ts';
import type { ValuedPoint } from '#lib/view/index.ts';
import { startingChoice, type JudgeChoice, type JudgeFacts } from '../../../judge/judge-choice.ts';
import type { IndicatorPage, SeriesChoice } from '../../../../../indicator-page.ts';
import { FIRST_FIGURE, type JudgeTarget, type WorldFigures } from './judge-data.ts';

/** An area whose figures are judged, in the reader's language. */
export interface JudgedArea extends AreaTraits {
	name: string;
	slug: string;
}

/** The figures of one area in one series, in order of years. */
export interface HeldFigures {
	series: SeriesChoice;
	computed: boolean;
	points: readonly ValuedPoint[];
	/** Years in which the series has a value for any area. */
	years: readonly number[];
}

/** Figures to be judged, with the rules by which the site itself judges them. */
export interface JudgeCase {
	area: JudgedArea;
	held: HeldFigures;
	/** The series that the site itself judges the area by. */
	usual: SeriesChoice;
	facts: JudgeFacts;
	start: JudgeChoice;
	/** Those that apply to the area, the one that the site judges by first. */
	targets: DrivingTarget<JudgeTarget>[];
	/** Those that would apply, were they confirmed. */
	unconfirmed: DrivingTarget<JudgeTarget>[];
}

/** The figures of the World that stand in the page. */
export function worldFigures(page: IndicatorPage, world: WorldFigures): HeldFigures | null {
	const series = page.series.find((each) => each.series === world.series);
	if (!series) return null;
	const points = world.points.map(([year, value, status, nature]) => ({
		...{ year, value, status, nature },
		...{ text: null, comment: null }
	}));
	return { series, computed: world.computed, points, years: world.years };
}

/** The figures of an area among a series' rows, in the breakdown that it shows first; null where there is none. */
export function heldFigures(
	series: SeriesChoice,
	rows: readonly FigureRow[],
	ref_area: string
): HeldFigures | null {
	const shown = selectBreakdown(rows, parseBreakdown(series.default_breakdown));
	const points = shown
		.flatMap((row) => {
			const { time_period: year, obs_value: value, obs_status: status, nature } = row;
			if (row.ref_area !== ref_area || value === null || year < FIRST_FIGURE) return [];
			return [{ year, value, status, nature, text: null, comment: null }];
		})
		.sort((a, b) => a.year - b.year);
	if (points.length === 0) return null;
	return {
		series,
		computed: false,
		points,
		years: publicationYears(shown).get(series.series) ?? []
	};
}

/** Joins figures and the site's rules for them; the indicator must have a wanted direction. */
export function judgeCase(
	{ area, held, usual }: Pick<JudgeCase, 'area' | 'held' | 'usual'>,
	{ indicator }: Pick<IndicatorPage, 'indicator'>,
	targets: readonly JudgeTarget[],
	locale: Locale
): JudgeCase {
	const { points, series } = held;
	const { unit } = series;
	const applying = applicableTargets(targets, area, unit);
	const open = targets
		.filter(({ confirmed }) => !confirmed)
		.map((target) => ({ ...target, confirmed: true }));
	const input = valueInput(indicator, { unit_measure: unit, points }, applying.primary);
	const { limit, kind, target } = input;
	const facts: JudgeFacts = {
		unit,
		points,
		direction: input.direction === -1 ? -1 : 1,
		limit,
		kind,
		target
	};
	return {
		area,
		held,
		usual,
		facts,
		start: startingChoice(facts, locale),
		targets: applying.targets,
		unconfirmed: applicableTargets(open, area, unit).targets
	};
}
