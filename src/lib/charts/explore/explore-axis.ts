import type { Locale } from '#lib/i18n/index.ts';
import type { ExploreLine, ExploreNames } from '#lib/view/index.ts';
import { linearScale } from '../linear-scale.ts';
import { tickTexts } from '../tick-texts.ts';
import { buildValueAxis } from '../value-axis.ts';
import { logTicks } from './log-ticks.ts';

/** A value axis before it has a place. */
export interface ExploreAxis {
	ticks: { value: number; text: string }[];
	/** Where a value lies: 0 at the axis's foot, 1 at its head. */
	share: (value: number) => number;
	isLog: boolean;
}

/** What a value axis must cover. */
export interface ExploreAxisInput {
	values: readonly number[];
	/** The one unit of all values. */
	unit: string;
	/** Natural limits, of `valueLimits`. */
	limits: { low: number | null; high: number | null };
	/** About how many ticks there is room for. */
	count: number;
	locale: Locale;
	/** Whether lengths are compared, so that zero must be on the axis. */
	fromZero?: boolean | undefined;
	/** Asked for; taken only where every value is above zero. */
	log?: boolean | undefined;
}

/** Derived units that cannot be below zero. */
const FROM_ZERO = ['PER_PERSON', 'PER_1000_POP'];
/** Derived units whose ticks are written as percentages. */
const PERCENTAGES = ['PERCENT_CHANGE', 'PERCENT_A_YEAR'];

/** The natural limits of the figures of lines: those of the series where nothing transformed them. */
export function valueLimits(
	lines: readonly Pick<ExploreLine, 'series' | 'unit'>[],
	names: Pick<ExploreNames, 'series'>
): { low: number | null; high: number | null } {
	const all = lines.map(({ series, unit }) => {
		const known = names.series(series);
		if (known?.unit_measure === unit) return { low: known.limit_low, high: known.limit_high };
		return { low: FROM_ZERO.includes(unit) ? 0 : null, high: null };
	});
	const [first] = all;
	const same = (key: 'low' | 'high') =>
		all.every((limits) => limits[key] === first?.[key]) ? (first?.[key] ?? null) : null;
	return { low: same('low'), high: same('high') };
}

function rankAxis(values: readonly number[], count: number, locale: Locale): ExploreAxis {
	const last = Math.max(2, ...values);
	const { ticks } = buildValueAxis({ values: [1, last], limitLow: 0, limitHigh: null, count });
	const kept = [1, ...ticks.filter((tick) => tick > 1 && tick <= last && Number.isInteger(tick))];
	const texts = tickTexts(kept, 'RANK', locale);
	return {
		ticks: kept.map((value, index) => ({ value, text: texts[index] ?? '' })),
		share: linearScale([last, 1], [0, 1]),
		isLog: false
	};
}

/** A value axis: ranks from the first down, logarithmic where asked for and possible, else as `buildValueAxis` has it. */
export function exploreAxis(input: ExploreAxisInput): ExploreAxis {
	const { values, unit, limits, count, locale, fromZero = false, log = false } = input;
	if (unit === 'RANK' && !fromZero) return rankAxis(values, count, locale);
	const isLog = log && values.length > 0 && values.every((value) => value > 0);
	const tickUnit = PERCENTAGES.includes(unit) ? 'PERCENT' : unit;
	const write = (ticks: readonly number[]) => {
		const texts = tickTexts(ticks, tickUnit, locale);
		return ticks.map((value, index) => ({ value, text: texts[index] ?? '' }));
	};
	if (isLog) {
		const { low, high, ticks } = logTicks(Math.min(...values), Math.max(...values), count);
		const scale = linearScale([Math.log10(low), Math.log10(high)], [0, 1]);
		return { ticks: write(ticks), share: (value) => scale(Math.log10(value)), isLog };
	}
	const axis = buildValueAxis({
		values: fromZero ? [0, ...values] : values,
		limitLow: limits.low,
		limitHigh: limits.high,
		count
	});
	return { ticks: write(axis.ticks), share: linearScale(axis.domain, [0, 1]), isLog };
}
