import { m, type Locale } from '#lib/i18n/index.ts';
import { latestCoveredYear, type YearCoverage } from './coverage.ts';
import { formatValue } from './format-value.ts';
import type { MapFigure, MapView } from './map-view.ts';

/** Which figures a map shows, in words: the year with its count, or the span of latest years. */
export function mapYearWords({ year, years, figures }: MapView, locale: Locale): string {
	const count = figures.length;
	if (!years) return m.map_none_shown({}, { locale });
	if (year !== null) return m.map_year_shown({ year, count }, { locale });
	const shown = m.map_latest_shown({ ...years, count }, { locale });
	return years.first === years.last ? shown : `${shown}. ${m.map_latest_caution({}, { locale })}`;
}

/** An economy's figure in one line: name, value, year. */
export function figureWords(figure: MapFigure, unit: string, locale: Locale): string {
	const value = figure.text ?? formatValue(figure.value, unit, locale);
	return m.map_figure({ name: figure.name, value, year: figure.year }, { locale });
}

/** An economy's place among those shown, its flags in words and its note, each one part. */
export function figureDetails(figure: MapFigure, count: number, locale: Locale): string[] {
	const place = { rank: figure.rank, count };
	return [
		figure.tied ? m.map_rank_tied(place, { locale }) : m.map_rank(place, { locale }),
		...figure.flags.map(({ words }) => words),
		...(figure.comment ? [figure.comment] : [])
	];
}

/** What the foot of a map says: why this year, the dots, the boundaries, whose shapes. */
export function mapNotes(
	{ year }: Pick<MapView, 'year'>,
	coverage: readonly YearCoverage[],
	locale: Locale
): string[] {
	const most = Math.max(0, ...coverage.map(({ economies }) => economies));
	const latest = latestCoveredYear(coverage);
	return [
		...(year !== null && year === latest ? [m.map_year_why({ year, most }, { locale })] : []),
		m.map_dots({}, { locale }),
		m.map_disclaimer({}, { locale }),
		m.map_credit({}, { locale })
	];
}
