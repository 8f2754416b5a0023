import type { MappedRecord } from './check-table.ts';

/** How many activities of a file stand in a cell: linked to the line in that layer, with that goal declared. */
export interface FileCell {
	declared: number;
	assigned: number;
}

/** A file's activities by action line and goal, in two layers that are never added up. */
export interface FileMatrix {
	/** By line and goal, as `C1 9`; no entry where there is none. */
	cells: ReadonlyMap<string, FileCell>;
	/** By line, whether a goal is declared or not. */
	lines: ReadonlyMap<string, FileCell>;
	/** Activities that declare each goal. */
	goals: ReadonlyMap<string, number>;
	/** Activities with a declared line, with an assigned one, with a goal, and with neither line nor goal. */
	withDeclared: number;
	withAssigned: number;
	withGoal: number;
	without: number;
	/** Those with neither a declared line nor a goal. */
	withoutDeclared: number;
}

function count(map: Map<string, FileCell>, key: string, layer: keyof FileCell): void {
	let cell = map.get(key);
	if (!cell) map.set(key, (cell = { declared: 0, assigned: 0 }));
	cell[layer]++;
}

/** Counts the activities of a file by line and goal. */
export function countMatrix(records: readonly MappedRecord[]): FileMatrix {
	const cells = new Map<string, FileCell>();
	const lines = new Map<string, FileCell>();
	const goals = new Map<string, number>();
	const matrix = { withDeclared: 0, withAssigned: 0, withGoal: 0, without: 0, withoutDeclared: 0 };
	for (const { links } of records) {
		const own = links.filter(({ kind }) => kind === 'goal').map(({ code }) => code);
		const of = (layer: keyof FileCell): Set<string> =>
			new Set(
				links
					.filter((link) => link.kind === 'action_line' && link.layer === layer)
					.map(({ code }) => code)
			);
		const layers = { declared: of('declared'), assigned: of('assigned') };
		for (const layer of ['declared', 'assigned'] as const) {
			for (const line of layers[layer]) {
				count(lines, line, layer);
				for (const goal of own) count(cells, `${line} ${goal}`, layer);
			}
		}
		for (const goal of own) goals.set(goal, (goals.get(goal) ?? 0) + 1);
		if (layers.declared.size > 0) matrix.withDeclared++;
		if (layers.assigned.size > 0) matrix.withAssigned++;
		if (own.length > 0) matrix.withGoal++;
		if (links.length === 0) matrix.without++;
		if (layers.declared.size + own.length === 0) matrix.withoutDeclared++;
	}
	return { cells, lines, goals, ...matrix };
}

/** How the pairs of line and goal in a layer stand to the official matrix: pairs in accepted cells, and all pairs. */
export function matrixAgreement(
	matrix: FileMatrix,
	accepted: ReadonlySet<string>,
	layer: keyof FileCell
): { accepted: number; pairs: number } {
	const pairs = [...matrix.cells].filter(([, cell]) => cell[layer] > 0);
	return {
		pairs: pairs.length,
		accepted: pairs.filter(([key]) => accepted.has(key)).length
	};
}
