import { catalogueIndex, type CatalogueIndex } from '../explore-catalogue.ts';
import { orderFigures } from '../figure-order.ts';
import type { Figure, FigureAbsence } from '../figure.ts';
import { personsByYear, type PersonsByYear } from '../population.ts';
import type { Step, TransformationContext } from './derive.ts';
import { alikeCodes, byArea } from './economies-alike.ts';

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
	const { codes } = alikeCodes(figures);
	const cells = new Map([...new Set(step.groups)].map((group) => [group, new Map<number, Cell>()]));
	figures.forEach((figure, place) => {
		const code = codes[place] as number;
		for (const group of groupsOf.get(figure.ref_area) ?? []) {
			const cell = cells.get(group)?.get(code);
			if (cell === undefined) cells.get(group)?.set(code, { group, rows: [figure] });
			else cell.rows.push(figure);
		}
	});
	const kept = figures.filter(
		({ ref_area }, place) =>
			!groupsOf.has(ref_area) && cells.get(ref_area)?.has(codes[place] as number) !== true
	);
	const persons = step.weight === 'population' ? personsByYear(context.population) : null;
	const means = [...cells.values()].flatMap((own) =>
		[...own.values()].map((cell) => meanOf(cell, index, persons))
	);
	return orderFigures([...kept, ...means], context.selection, context.catalogue);
}

function meanOf(
	{ group, rows }: Cell,
	index: CatalogueIndex,
	persons: PersonsByYear | null
): Figure {
	const [first] = rows as [Figure];
	const members = index.members.get(group) ?? [];
	const weighted = persons !== null;
	const ofYear = persons?.get(first.time_period);
	let held = 0;
	let total = 0;
	let weights = 0;
	let projected = false;
	for (const row of rows.sort(byArea)) {
		const people = ofYear?.get(row.ref_area);
		if (row.value === null || (weighted && people === undefined)) continue;
		const weight = weighted ? (people?.persons ?? 0) : 1;
		held += 1;
		total += weighted ? row.value * weight : row.value;
		weights += weight;
		projected ||= row.projected === true || (weighted && people?.projected === true);
	}
	let everybody = 0;
	if (weighted) {
		for (const member of members) everybody += ofYear?.get(member)?.persons ?? 0;
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
