import { BREAKDOWN_DIMENSIONS, TOTAL, type ExploreView, type Figure } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { formatYears } from '../format-years.ts';
import type { ExploreNames } from './explore-input.ts';
import { areaChoiceWords } from './pick/area-choice-words.ts';
import { figureUnitWords } from './figure-unit.ts';

const MOST_NAMES = 3;

/** Names with the last ones counted where they are many, e.g. `World, Africa, Europe and 4 more`. */
function listed(names: readonly string[], locale: ExploreNames['locale']): string {
	const shown = names.slice(0, MOST_NAMES).join(', ');
	const more = names.length - MOST_NAMES;
	return more > 0 ? m.explore_names_more({ names: shown, count: more }, { locale }) : shown;
}

/** The reader's title, or one that names what was chosen: the indicators, and the parts of a breakdown. */
export function exploreTitle(view: ExploreView, names: ExploreNames): string {
	if (view.title !== null) return view.title;
	const { locale } = names;
	if (view.sql !== null) return m.explore_sql_answer({}, { locale });
	const { series, breakdown } = view.selection;
	const indicators = [...new Set(series.flatMap((key) => names.series(key)?.name ?? []))];
	if (indicators.length === 0) return m.explore_title_none({}, { locale });
	const codes = BREAKDOWN_DIMENSIONS.flatMap((dimension) =>
		(breakdown[dimension] ?? [])
			.filter((code) => code !== TOTAL)
			.map((code) => names.code(dimension, code))
	);
	const what = listed(indicators, locale);
	return codes.length > 0
		? m.explore_title_parts({ what, parts: listed(codes, locale) }, { locale })
		: what;
}

/** What stands under the title: what was computed (`steps`, in words), the unit, the areas, the years that have figures. */
export function viewSubtitle(
	view: ExploreView,
	figures: readonly Figure[],
	names: ExploreNames,
	steps = ''
): string {
	const { locale } = names;
	const { selection, sql } = view;
	const units = new Set(figures.map((figure) => figureUnitWords(figure.value_unit, locale)));
	const years = figures.map(({ time_period }) => time_period);
	return [
		...(steps === '' ? [] : [m.explore_computed({ steps }, { locale })]),
		...(units.size > 0 && units.size <= MOST_NAMES ? [[...units].join(', ')] : []),
		// What was chosen says nothing of what a reader's own SQL gave.
		listed(
			(sql === null ? selection.areas : []).map((choice) => areaChoiceWords(choice, names)),
			locale
		),
		...(years.length > 0
			? [formatYears([least(years), -least(years.map((year) => -year))], locale)]
			: [])
	]
		.filter((part) => part !== '')
		.join(' · ');
}

function least(values: readonly number[]): number {
	return values.reduce((a, b) => Math.min(a, b));
}
