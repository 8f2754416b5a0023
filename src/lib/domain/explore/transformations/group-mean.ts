import { catalogueIndex, type CatalogueIndex } from '../explore-catalogue.ts';
import { orderFigures } from '../figure-order.ts';
import type { Figure, FigureAbsence } from '../figure.ts';
import { populationKey, type Population } from '../population.ts';
import type { Step, TransformationContext } from './derive.ts';
import { alikeKey, byArea } from './economies-alike.ts';

/** The members' rows of one group, series, year and breakdown. */
interface Cell {
	group: string;
	rows: Figure[];
}

/**
 * The mean of the members of each group in the place of their rows, and of the group's own row in the same series, year
 * and breakdown; other rows stay. Σ value / n, or Σ value × persons / Σ persons, over the members at hand with a figure
 * (and a population). `too_few` with fewer than half of the group's members, or of their population where weighted
 * (data/README.md, “How figures of groups are computed”); `not_suited` for a weighted mean of an indicator without that
 * rule; `no_population` where the year has none. The status of a mean is E; source and vintage are the series'.
 */
export function groupMean(
	figures: readonly Figure[],
	step: Step<'group_mean'>,
	context: TransformationContext
): Figure[] {
	const index = catalogueIndex(context.catalogue);
	const groupsOf = new Map<string, string[]>();
	for (const group of new Set(step.groups)) {
		for (const member of index.members.get(group) ?? []) {
			groupsOf.set(member, [...(groupsOf.get(member) ?? []), group]);
		}
	}
	const cells = new Map<string, Cell>();
	for (const figure of figures) {
		for (const group of groupsOf.get(figure.ref_area) ?? []) {
			const key = `${group}|${alikeKey(figure)}`;
			const cell = cells.get(key);
			if (cell === undefined) cells.set(key, { group, rows: [figure] });
			else cell.rows.push(figure);
		}
	}
	const kept = figures.filter(
		(figure) =>
			!groupsOf.has(figure.ref_area) && !cells.has(`${figure.ref_area}|${alikeKey(figure)}`)
	);
	const means = [...cells.values()].map((cell) => meanOf(cell, step, index, context.population));
	return orderFigures([...kept, ...means], context.selection, context.catalogue);
}

function meanOf(
	{ group, rows }: Cell,
	{ weight }: Step<'group_mean'>,
	index: CatalogueIndex,
	population: Population
): Figure {
	const [first] = rows as [Figure];
	const members = index.members.get(group) ?? [];
	const weighted = weight === 'population';
	let held = 0;
	let total = 0;
	let weights = 0;
	let projected = false;
	for (const row of rows.sort(byArea)) {
		const people = population.get(populationKey(row.ref_area, row.time_period));
		if (row.value === null || (weighted && people === undefined)) continue;
		const persons = weighted ? (people?.persons ?? 0) : 1;
		held += 1;
		total += weighted ? row.value * persons : row.value;
		weights += persons;
		projected ||= row.projected === true || (weighted && people?.projected === true);
	}
	let everybody = 0;
	if (weighted) {
		for (const member of members) {
			everybody += population.get(populationKey(member, first.time_period))?.persons ?? 0;
		}
	}
	let absence: FigureAbsence | null = null;
	const rule = index.series.get(first.series)?.group_rule ?? null;
	if (weighted && rule === null) absence = 'not_suited';
	else if (weighted && everybody === 0) absence = 'no_population';
	else if (held === 0 || 2 * held < members.length) absence = 'too_few';
	else if (weighted && 2 * weights < everybody) absence = 'too_few';
	return {
		...first,
		ref_area: group,
		obs_value: null,
		obs_text: null,
		obs_status: absence === null ? 'E' : 'O',
		nature: null,
		comment_obs: null,
		value: absence === null ? total / weights : null,
		absence,
		members_held: held,
		members_all: members.length,
		projected: absence === null && projected
	};
}
