import { matrixSvg } from '#lib/charts/index.ts';
import {
	matrixExport,
	matrixSources,
	type ExportTable,
	type MatrixOrigin
} from '#lib/view/index.ts';
import { taken } from '../take-home/taken.ts';
import type { MatrixState } from './matrix-state.svelte.ts';

function originOf(matrix: MatrixState): MatrixOrigin {
	const { model, verdicts, data, effortWords } = matrix;
	const { ref_area, slug, name } = matrix.area(matrix.shown);
	return {
		...{ ref_area, slug, area: name, address: taken().address, effort: effortWords },
		...matrixSources(model, verdicts, data.sources)
	};
}

/** The cells of the matrix as rows to export. */
export function matrixTable(matrix: MatrixState): ExportTable {
	const { locale } = matrix.data;
	return matrixExport(matrix.model, originOf(matrix), { accessed: taken().accessed, locale });
}

/** The matrix as a self-contained SVG. */
export function matrixPicture(matrix: MatrixState): string {
	const { locale } = matrix.data;
	return matrixSvg(matrix.model, { origin: originOf(matrix), locale, rtl: taken().rtl });
}
