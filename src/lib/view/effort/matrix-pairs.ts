import type { MatrixLink } from '#lib/domain/index.ts';

/** A line and a goal that an activity serves together. */
export interface MatrixPair {
	line: string;
	goal: string;
}

/** The pairs of an activity's lines and declared goals, by what the official matrix says of them. */
export function matrixPairs(
	{ lines, goals }: { lines: readonly string[]; goals: readonly string[] },
	links: readonly Pick<MatrixLink, 'action_line' | 'goal' | 'decision'>[]
): Record<'accepted' | 'doubtful' | 'outside', MatrixPair[]> {
	const cells: Record<'accepted' | 'doubtful' | 'outside', MatrixPair[]> = {
		...{ accepted: [], doubtful: [], outside: [] }
	};
	for (const line of lines) {
		for (const goal of goals) {
			const own = links.filter((link) => link.action_line === line && link.goal === goal);
			const says = (decision: MatrixLink['decision']) =>
				own.some((link) => link.decision === decision);
			const to = says('accept') ? 'accepted' : says('doubtful') ? 'doubtful' : 'outside';
			cells[to].push({ line, goal });
		}
	}
	return cells;
}
