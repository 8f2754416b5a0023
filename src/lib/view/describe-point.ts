import { m, type Locale } from '#lib/i18n/index.ts';
import type { ChartLine, LinePoint } from './chart-line.ts';
import { flagWords } from './flag-words.ts';
import { formatValue } from './format-value.ts';

/** One figure in words, for a tooltip and for a screen reader. */
export interface PointWords {
	area: string;
	year: string;
	value: string;
	flags: string;
	note: string;
	source: string;
	/** All of it in one line. */
	spoken: string;
}

/** Describes one figure of a line: area, year, value with unit, flags, note and source. */
export function describePoint(
	line: Pick<ChartLine, 'name' | 'source' | 'vintage'>,
	point: LinePoint,
	{ unit, source }: { unit: string; source?: string | undefined },
	locale: Locale
): PointWords {
	const value = point.value === null ? (point.text ?? '') : formatValue(point.value, unit, locale);
	const flags = flagWords(point, locale)
		.map(({ words }) => words)
		.join(', ');
	const words = {
		area: line.name,
		year: String(point.year),
		value,
		flags,
		note: point.comment ?? '',
		source: source ?? `${line.source}, ${line.vintage}`
	};
	const figure = m.view_point_spoken({ area: words.area, year: words.year, value }, { locale });
	return { ...words, spoken: [figure, flags, words.note].filter(Boolean).join('; ') };
}
