import { valuedPoints, type AreaLabels, type ChartLine, type FigureRow } from './chart-line.ts';
import { WORLD } from './default-areas.ts';
import { economyFacts } from './economy-facts.ts';
import type { FindingFacts } from './finding-kinds.ts';
import { lineFacts } from './line-facts.ts';

/** The lowest and highest of the shown groups, in the latest year that all of them have; null for fewer than two. */
function groupRange(lines: readonly ChartLine[]): FindingFacts | null {
	const groups = lines.filter(({ role }) => role === 'group');
	const valued = groups.map(({ ref_area, points }) => ({ ref_area, points: valuedPoints(points) }));
	const years = valued[0]?.points.map(({ year }) => year) ?? [];
	const year = years.findLast((y) =>
		valued.every(({ points }) => points.some((p) => p.year === y))
	);
	if (year === undefined) return null;
	const [low, ...rest] = valued
		.map(({ ref_area, points }) => ({
			ref_area,
			value: points.find((point) => point.year === year)?.value ?? NaN
		}))
		.sort((a, b) => a.value - b.value);
	const high = rest.at(-1);
	return low && high && high.value > low.value ? { kind: 'range', year, low, high } : null;
}

/** The facts of a chart: of the world where a line holds it, else of the economies, else of the groups. */
export function findingFacts(
	lines: readonly ChartLine[],
	rows: readonly FigureRow[],
	areas: AreaLabels,
	unit: string
): FindingFacts {
	const world = lines.find(({ ref_area }) => ref_area === WORLD);
	const values = new Set(valuedPoints(world?.points ?? []).map(({ value }) => value));
	const isWhole = values.size === 1 && values.has(100) && unit === 'PERCENT';
	if (world && !isWhole) return lineFacts(world);
	const facts = economyFacts(rows, areas, isWhole ? 'NUMBER' : unit);
	const isThin = facts.kind === 'none' || facts.kind === 'range' || facts.kind === 'area';
	return (isThin ? groupRange(lines) : null) ?? facts;
}
