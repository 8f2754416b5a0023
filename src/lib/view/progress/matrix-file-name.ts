import { foldText } from '../fold-text.ts';
import type { MatrixModel } from './matrix-model.ts';

/** The name of a file of a matrix, without its end, e.g. `wsis-sdg-matrix-kenya-open-sdg-thematic`. */
export function matrixFileName(
	{ layer, method }: Pick<MatrixModel, 'layer' | 'method'>,
	area: string
): string {
	const parts = ['wsis-sdg-matrix', area, method, layer].map((part) =>
		foldText(part)
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '')
	);
	return parts.filter(Boolean).join('-');
}
