import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { formatShortValue, shownDecimals } from './format-value.ts';
import type { MapScale } from './map-scale.ts';
import type { MapView } from './map-view.ts';

/** How many steps the colour ramp has. */
const RAMP_STEPS = 6;

/** One class of a map: its range in words, the step of the ramp (1 to 6), its economies. */
export interface LegendEntry {
	words: string;
	step: number;
	count: number;
}

function classWords(scale: MapScale, index: number, unit: string, locale: Locale): string {
	const low = index === 0 ? scale.low : (scale.edges[index - 1] ?? null);
	const high = index === scale.edges.length ? scale.high : (scale.edges[index] ?? null);
	const full = (value: number) => formatShortValue(value, unit, locale);
	const plain = (value: number) =>
		Math.abs(value) < 100_000
			? formatNumber(value, locale, shownDecimals(value, unit))
			: full(value);
	const open = scale.low === null || scale.high === null;
	if (open && scale.edges.length === 0) return m.map_class_all({}, { locale });
	if (low === null) return m.map_class_under({ high: full(high ?? 0) }, { locale });
	if (high === null) return m.map_class_over({ low: full(low) }, { locale });
	const range = { low: plain(low), high: full(high) };
	return index === scale.edges.length
		? m.map_class_closed(range, { locale })
		: m.map_class_between(range, { locale });
}

/** The step of the ramp of a class; fewer classes leave out the faintest steps. */
export function rampStep(index: number, classes: number): number {
	return Math.min(RAMP_STEPS, RAMP_STEPS - classes + 1 + index);
}

/** The classes of a map in order, with their range in words and how many economies each holds. */
export function buildLegend(
	{ scale, figures }: Pick<MapView, 'scale' | 'figures'>,
	unit: string,
	locale: Locale
): LegendEntry[] {
	const classes = scale.edges.length + 1;
	return Array.from({ length: classes }, (_, index) => ({
		words: classWords(scale, index, unit, locale),
		step: rampStep(index, classes),
		count: figures.filter((figure) => figure.class === index).length
	}));
}
