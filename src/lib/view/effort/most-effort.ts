import type { MatrixModel } from '../progress/matrix-model.ts';
import type { LayerCounts } from './effort-row.ts';

/** The largest number of activities in any layer, of any cell and of any line: what fills a bar. */
export function mostEffort({
	rows,
	lines,
	effort
}: Pick<MatrixModel, 'rows' | 'lines' | 'effort'>): {
	cells: number;
	lines: number;
} {
	const most = (all: readonly (LayerCounts | null | undefined)[]) =>
		Math.max(0, ...all.flatMap((each) => (each ? [each.declared, each.assigned] : [])));
	return {
		cells: most(rows.flat().map((cell) => cell.effort)),
		lines: most(lines.map(({ code }) => effort?.lines[code]))
	};
}
