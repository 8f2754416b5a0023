import { matrixFileName, type TakeHome } from '#lib/view/index.ts';
import type { MatrixState } from './matrix-state.svelte.ts';

const parts = () => import('./take-matrix.ts');

/** What a reader can take away of the matrix: its cells as rows, the picture; it says itself how to cite it. */
export function matrixHome(matrix: MatrixState): TakeHome {
	const { model } = matrix;
	return {
		fileName: matrixFileName(model, matrix.area(matrix.shown).name),
		table: async () => (await parts()).matrixTable(matrix),
		svg: async () => (await parts()).matrixPicture(matrix),
		citations: []
	};
}
