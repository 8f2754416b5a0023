import type { MatrixIndicator } from '#lib/view/index.ts';

/** An indicator that stands behind cells, in the reader's language. */
export interface CellIndicator extends MatrixIndicator {
	name: string;
}
