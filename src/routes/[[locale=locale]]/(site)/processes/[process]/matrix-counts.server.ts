import type { Locale } from '#lib/i18n/index.ts';
import { frameworks, linePath, shortName } from '../../../../frameworks.server.ts';

/** A cell of the matrix that is not taken over as it stands. */
interface DisputedCell {
	line: { code: string; name: string; path: string };
	goal: string;
	decision: 'reject' | 'doubtful';
	/** Why, in English. */
	note: string | null;
}

/** The size of the WSIS-SDG Matrix, and its disputed cells. */
export interface MatrixCounts {
	/** Cells that hold a link of a line and a goal. */
	accepted: number;
	/** Links of a line and an SDG target within them. */
	targets: number;
	disputed: DisputedCell[];
	source: string | null;
}

/** Counts the cells and targets of the matrix; disputed cells are named. */
export async function matrixCounts(locale: Locale): Promise<MatrixCounts> {
	const { lines, links } = await frameworks();
	const accepted = links.filter(({ decision }) => decision === 'accept');
	const disputed = new Map<string, DisputedCell>();
	for (const { action_line, goal, decision, note } of links) {
		const line = lines.find((each) => each.action_line === action_line);
		if (decision === 'accept' || !line) continue;
		const named = { code: action_line, name: shortName(line, locale), path: linePath(action_line) };
		disputed.set(`${action_line} ${goal}`, { line: named, goal, decision, note });
	}
	return {
		accepted: new Set(accepted.map(({ action_line, goal }) => `${action_line} ${goal}`)).size,
		targets: accepted.filter(({ target }) => target !== null).length,
		disputed: [...disputed.values()],
		source: links[0]?.source ?? null
	};
}
