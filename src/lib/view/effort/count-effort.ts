import type { LinkLayer } from '#lib/domain/index.ts';
import { countsActivity, countsLink, type EffortFilter } from './effort-filter.ts';
import type { EffortRow, LayerCounts } from './effort-row.ts';

/** What a selection of activities covers. */
export interface EffortCoverage {
	sources: number;
	economies: number;
	/** The first and the last known year; null where none is known. */
	from: number | null;
	to: number | null;
}

/** How many activities serve what. */
export interface EffortCounts {
	/** Activities that count. */
	total: number;
	/** Of them, those that declare a goal. */
	declaring: number;
	/** By action line. */
	lines: Record<string, LayerCounts>;
	/** By goal; goals are only ever declared. */
	goals: Record<string, number>;
	/** By id of a cell, `C2-9`: a link to the line in the layer, and the goal declared. */
	cells: Record<string, LayerCounts>;
	coverage: EffortCoverage;
}

/** Counts each activity once for each line, goal and cell that it serves, layer by layer. */
export function countEffort(rows: readonly EffortRow[], filter: EffortFilter): EffortCounts {
	const lines: EffortCounts['lines'] = {};
	const goals: EffortCounts['goals'] = {};
	const cells: EffortCounts['cells'] = {};
	const add = (to: Record<string, LayerCounts>, key: string, layer: LinkLayer) => {
		(to[key] ??= { declared: 0, assigned: 0 })[layer]++;
	};
	const chosen = rows.filter((row) => countsActivity(row, filter));
	for (const row of chosen) {
		for (const goal of row.goals) goals[goal] = (goals[goal] ?? 0) + 1;
		const served = new Map(
			row.links
				.filter((link) => countsLink(link, filter))
				.map(({ line, layer }) => [`${line} ${layer}`, { line, layer }])
		);
		for (const { line, layer } of served.values()) {
			add(lines, line, layer);
			for (const goal of row.goals) add(cells, `${line}-${goal}`, layer);
		}
	}
	return {
		total: chosen.length,
		declaring: chosen.filter((row) => row.goals.length > 0).length,
		...{ lines, goals, cells, coverage: coverageOf(chosen) }
	};
}

function coverageOf(rows: readonly EffortRow[]): EffortCoverage {
	const years = rows.flatMap(({ year }) => year ?? []);
	return {
		sources: new Set(rows.map(({ source }) => source)).size,
		economies: new Set(rows.flatMap(({ areas }) => areas)).size,
		from: years.length > 0 ? Math.min(...years) : null,
		to: years.length > 0 ? Math.max(...years) : null
	};
}
