import type { Figure } from '#lib/domain/index.ts';
import { addsUp, isSumUnit } from '../adds-up.ts';
import type { ExploreNames } from '../explore-input.ts';
import { exploreLines } from '../explore-lines.ts';
import { isValued } from '../valued-figure.ts';
import { decimalSum } from './decimal-sum.ts';
import type { PivotTotal, PivotTotals, WhyNoTotal } from './pivot-table.ts';

type Line = readonly (Figure | null)[];

const present = (line: Line) => line.filter((figure) => figure !== null);
const several = <Item>(items: readonly Item[], of: (item: Item) => unknown) =>
	new Set(items.map(of)).size > 1;

/** Why figures along a line of cells are not added; null where they are all the parts of a sum. */
function whyNoSum(figures: readonly Figure[], names: ExploreNames): WhyNoTotal | null {
	if (several(figures, ({ value_unit }) => value_unit)) return 'several_units';
	if (figures.some(({ value_unit }) => !isSumUnit(value_unit))) return 'not_a_sum';
	if (several(figures, ({ series, vintage }) => `${series}|${vintage}`)) return 'several_series';
	if (several(figures, ({ time_period }) => time_period)) return 'years';
	return addsUp(exploreLines({ figures, names }), { names }) ? null : 'not_parts';
}

function total(line: Line, adds: boolean): PivotTotal {
	const figures = present(line).filter(isValued);
	const isComplete = figures.length === line.length;
	return {
		sum: adds && isComplete ? decimalSum(figures.map(({ value }) => value)) : null,
		count: figures.length,
		of: line.length,
		figures
	};
}

/**
 * What stands at the end of each line of cells: sums where every line holds the parts of a sum (one series, one year,
 * a unit of counts, parts or areas that do not overlap, so that no published total stands among them), and a sum only
 * for a line in which no part is missing; else counts of figures, with the first reason why there are no sums.
 */
export function pivotTotals(lines: readonly Line[], names: ExploreNames): PivotTotals {
	let why: WhyNoTotal | null = (lines[0]?.length ?? 0) < 2 ? 'one' : null;
	for (const line of lines) {
		if (why !== null) break;
		const figures = present(line);
		why = figures.length < 2 ? null : whyNoSum(figures, names);
	}
	if (why === null && lines.every((line) => present(line).length < 2)) why = 'one';
	return { why, lines: lines.map((line) => total(line, why === null)) };
}

/** The sum of everything, where both axes add up and nothing is missing; null where it makes no sense. */
export function wholeTotal(
	cells: readonly Line[],
	both: readonly PivotTotals[]
): PivotTotal | null {
	if (both.some(({ why }) => why !== null)) return null;
	return total(cells.flat(), true);
}
