import { plainCsv } from '../api/plain-csv.ts';
import { matrixExport } from './matrix-export.ts';
import type { MatrixModel } from './matrix-model.ts';
import type { MatrixOrigin } from './matrix-origin.ts';

/** The matrix as CSV (RFC 4180): a head and a row per cell, the same in every language but for names. */
export function matrixCsv(model: MatrixModel, origin: MatrixOrigin): string {
	return plainCsv(matrixExport(model, origin, { locale: 'en', accessed: '' }));
}
