import type { Breakdown, BreakdownDimension } from '../observation.ts';
import type { ChosenCodes } from './chosen-codes.ts';
import { chosenYears } from './chosen-years.ts';
import type { SeriesFacts } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';
import type { Figure } from './figure.ts';

/** What is published of a line, whatever its years and flags. */
export interface PublishedLine extends Breakdown {
	facts: SeriesFacts;
	ref_area: string;
	first: number;
	last: number;
	years: Set<number>;
}

/** A row for each year within the choice that lies between the first and last published year of a line, and has none. */
export function* absentYears(
	line: PublishedLine,
	selection: Pick<ExploreSelection, 'from' | 'to'>
): Generator<Figure> {
	const { facts, ref_area, sex, age, urbanisation, education_lev, composite_breakdown } = line;
	const codes = { sex, age, urbanisation, education_lev, composite_breakdown };
	const { first, last } = chosenYears(selection);
	for (let year = Math.max(line.first, first); year <= Math.min(line.last, last); year += 1) {
		if (!line.years.has(year)) yield notPublished(facts, ref_area, year, codes);
	}
}

/**
 * The row that says that a series publishes nothing of an area within the chosen years and breakdowns: at the first code
 * of each dimension, and at the series' last year or the chosen year nearest to it.
 */
export function nothingPublished(
	facts: SeriesFacts,
	ref_area: string,
	codes: ChosenCodes,
	selection: Pick<ExploreSelection, 'from' | 'to'>
): Figure {
	const { first, last } = chosenYears(selection);
	const year = Math.max(first, Math.min(last, facts.last_year));
	const head = (dimension: BreakdownDimension) => codes[dimension][0] as string;
	return notPublished(facts, ref_area, year, {
		sex: head('sex'),
		age: head('age'),
		urbanisation: head('urbanisation'),
		education_lev: head('education_lev'),
		composite_breakdown: head('composite_breakdown')
	});
}

function notPublished(
	{ series, indicator, unit_measure, source, vintage }: SeriesFacts,
	ref_area: string,
	time_period: number,
	codes: Breakdown
): Figure {
	return {
		series,
		ref_area,
		...codes,
		time_period,
		obs_value: null,
		unit_measure,
		obs_status: 'O',
		nature: null,
		comment_obs: null,
		source,
		vintage,
		obs_text: null,
		indicator,
		value: null,
		value_unit: unit_measure,
		absence: 'not_published',
		members_held: null,
		members_all: null,
		projected: false
	};
}
