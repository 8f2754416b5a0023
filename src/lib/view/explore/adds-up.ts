import { BREAKDOWN_DIMENSIONS, TOTAL, type BreakdownDimension } from '#lib/domain/index.ts';
import { AREA_FAMILIES, AREA_HALVES } from '../default-areas.ts';
import type { ExploreChartInput } from './explore-input.ts';
import type { ExploreLine } from './explore-line.ts';

/** Units of counts and sums; percentages, prices and figures a head never add up. */
const SUM_UNITS = ['NUMBER', 'NUM_M', 'TONNES', 'CON_USD_M', 'CUR_USD_M', 'TBIT_S'];

/** Codes of a dimension that do not overlap and together are its total. */
const PARTS: Partial<Record<BreakdownDimension, readonly (readonly string[])[]>> = {
	sex: [['F', 'M']],
	urbanisation: [['U', 'R']],
	composite_breakdown: [['SPEED_256KT2MBPS', 'SPEED_2MT10MBPS', 'SPEED_10MBPS']]
};

/** Whether values of a unit can be added. */
export function isSumUnit(unit: string): boolean {
	return SUM_UNITS.includes(unit);
}

function ageSpan(code: string): [number, number] | null {
	const span = /^Y(\d+)T(\d+)$/.exec(code);
	return span ? [Number(span[1]), Number(span[2])] : null;
}

/** Whether ages are spans of years of which none overlaps another. */
function areApart(codes: readonly string[]): boolean {
	const spans = codes.map(ageSpan);
	const known = spans.filter((span) => span !== null).sort(([a], [b]) => a - b);
	if (known.length < spans.length) return false;
	return known.every(([from], index) => index === 0 || from > (known[index - 1]?.[1] ?? Infinity));
}

function isPartition(dimension: BreakdownDimension, codes: readonly string[]): boolean {
	if (codes.includes(TOTAL)) return false;
	if (dimension === 'age') return areApart(codes);
	const sets = PARTS[dimension] ?? [];
	return sets.some(
		(set) => codes.length === set.length && codes.every((code) => set.includes(code))
	);
}

/** Whether areas never overlap: economies, or regions of one scheme. */
function areDisjoint(areas: readonly string[], { area }: ExploreChartInput['names']): boolean {
	if (areas.every((code) => area(code)?.kind === 'economy')) return true;
	return [...AREA_FAMILIES, AREA_HALVES].some((family) =>
		areas.every((code) => family.includes(code))
	);
}

/**
 * Whether lines are parts that add up: of one series, they differ only in one dimension of which they are all the parts,
 * or only in their areas, which do not overlap.
 */
export function addsUp(
	lines: readonly ExploreLine[],
	{ names }: Pick<ExploreChartInput, 'names'>
): boolean {
	const values = (of: (line: ExploreLine) => string) => [...new Set(lines.map(of))];
	if (values(({ series, vintage }) => `${series}|${vintage}`).length !== 1) return false;
	const areas = values(({ ref_area }) => ref_area);
	const differing = BREAKDOWN_DIMENSIONS.filter(
		(dimension) => values((line) => line[dimension]).length > 1
	);
	const [dimension] = differing;
	if (areas.length > 1) return dimension === undefined && areDisjoint(areas, names);
	if (dimension === undefined || differing.length > 1) return false;
	return isPartition(
		dimension,
		values((line) => line[dimension])
	);
}
