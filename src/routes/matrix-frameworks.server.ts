import type { MatrixInput } from '#lib/view/index.ts';
import { frameworks } from './frameworks.server.ts';

/** What the matrix is drawn from beside verdicts: its links, lines and goals. */
export async function matrixFrameworks(): Promise<Pick<MatrixInput, 'links' | 'lines' | 'goals'>> {
	const { lines, goals, links } = await frameworks();
	return {
		// The note of an accepted link is of no use to a reader.
		links: links.map(({ action_line, goal, target, decision, note }) => ({
			...{ action_line, goal, target, decision },
			note: decision === 'accept' ? null : note
		})),
		lines: lines.map(({ action_line, matrix_row, position, short_en, short_fr }) => ({
			...{ action_line, matrix_row, position, short_en, short_fr }
		})),
		goals: goals.map(({ goal, short_en, short_fr }) => ({ goal, short_en, short_fr }))
	};
}
