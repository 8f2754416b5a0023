import { BREAKDOWN_DIMENSIONS, TOTAL, type Figure } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { flagWords } from '../flag-words.ts';
import { absenceWords } from './absence-words.ts';
import type { ExploreNames } from './explore-input.ts';
import { formatFigureValue } from './figure-unit.ts';

/** The value of a figure with its unit, the text that was published where it is no plain number, or why there is none. */
export function figureText(figure: Figure, names: Pick<ExploreNames, 'locale'>): string {
	const { value, obs_value, obs_text, absence, value_unit } = figure;
	// What a source writes where it has no figure (“NULL”, “N/A”, “...”) tells less than the reason.
	if (value === null) return absenceWords(absence ?? 'missing', names.locale);
	if (obs_text !== null && value === obs_value) return obs_text;
	return formatFigureValue(value, value_unit, names.locale);
}

/** The area of a figure, with the parts of its breakdown that are no totals, e.g. `Kenya, female`. */
export function figureName(figure: Figure, names: ExploreNames): string {
	const parts = BREAKDOWN_DIMENSIONS.filter((dimension) => figure[dimension] !== TOTAL).map(
		(dimension) => names.code(dimension, figure[dimension])
	);
	const area = names.area(figure.ref_area)?.name ?? figure.ref_area;
	return parts.reduce(
		(name, part) => m.explore_figure_name({ area: name, part }, { locale: names.locale }),
		area
	);
}

/** What is to be known of a figure besides its value and flags: the members behind a mean, projections, the note. */
export function figureNotes(figure: Figure, { locale }: Pick<ExploreNames, 'locale'>): string[] {
	const { members_held: held, members_all: all } = figure;
	return [
		...(held === null || all === null ? [] : [m.explore_figure_members({ held, all }, { locale })]),
		...(figure.projected ? [m.explore_figure_projected({}, { locale })] : []),
		...(figure.comment_obs ? [figure.comment_obs] : [])
	];
}

/** What is to be known of a figure besides its value: flags in words, then its notes. */
export function figureRemarks(figure: Figure, names: Pick<ExploreNames, 'locale'>): string[] {
	const { obs_status: status, nature } = figure;
	const flags = flagWords({ status, nature }, names.locale).map(({ words }) => words);
	return [...flags, ...figureNotes(figure, names)];
}

/** Publisher and vintage of a figure. */
export function figureSource(figure: Figure, names: ExploreNames): string {
	const publisher = names.series(figure.series)?.publisher ?? figure.source;
	return m.explore_figure_source({ publisher, vintage: figure.vintage }, { locale: names.locale });
}

/** A figure in lines for a tooltip: area, then value and year (after the series' name where asked for), remarks, source. */
export function figureLines(figure: Figure, names: ExploreNames, withSeries = false): string[] {
	const { locale } = names;
	const value = figureText(figure, names);
	const year = figure.time_period;
	const name = names.series(figure.series)?.name;
	return [
		figureName(figure, names),
		withSeries && name
			? m.explore_figure_series({ name, value, year }, { locale })
			: m.explore_figure_year({ value, year }, { locale }),
		...figureRemarks(figure, names),
		figureSource(figure, names)
	];
}
