import type { MatrixLink, SummaryLayer } from '#lib/domain/index.ts';

/** An indicator with a wanted direction, and what it is mapped to. */
export interface MatrixIndicator {
	indicator: string;
	/** Action lines that it is mapped to by theme. */
	lines: readonly string[];
	/** Goals and SDG targets that it officially belongs to. */
	goals: readonly string[];
	targets: readonly string[];
}

/** A cell that indicators stand behind. */
export interface CellMembers {
	action_line: string;
	goal: string;
	/** Slugs of the indicators, in their order. */
	members: string[];
}

/** What tells which indicators stand behind which cell. */
export interface MembershipInput {
	layer: SummaryLayer;
	links: readonly Pick<MatrixLink, 'action_line' | 'goal' | 'target' | 'decision'>[];
	indicators: readonly MatrixIndicator[];
}

/**
 * The indicators behind each cell of a layer: officially, those whose SDG target an accepted link of
 * the matrix names; by theme, those of the line that belong to the goal. Cells without one are left out.
 */
export function matrixMembers({ layer, links, indicators }: MembershipInput): CellMembers[] {
	const cells = new Map<string, CellMembers>();
	const add = (action_line: string, goal: string, indicator: string) => {
		const key = `${action_line}-${goal}`;
		const cell = cells.get(key) ?? { action_line, goal, members: [] };
		cells.set(key, cell);
		if (!cell.members.includes(indicator)) cell.members.push(indicator);
	};
	const accepted = links.filter(({ decision }) => decision === 'accept');
	for (const { indicator, lines, goals, targets } of indicators) {
		if (layer === 'thematic') {
			for (const line of lines) for (const goal of goals) add(line, goal, indicator);
			continue;
		}
		for (const { action_line, goal, target } of accepted) {
			if (target !== null && targets.includes(target)) add(action_line, goal, indicator);
		}
	}
	return [...cells.values()];
}
