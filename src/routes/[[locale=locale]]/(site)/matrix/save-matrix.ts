import { matrixSvg } from '#lib/charts/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { matrixCsv, type MatrixModel, type MatrixOrigin } from '#lib/view/index.ts';
import { pictureBlob } from '../take-home/picture-blob.ts';

/** A kind of file of the matrix. */
export type MatrixFormat = 'svg' | 'png' | 'csv';

/** The matrix as a file; throws where the browser cannot draw it. */
export async function matrixBlob(
	format: MatrixFormat,
	model: MatrixModel,
	{ origin, locale, rtl }: { origin: MatrixOrigin; locale: Locale; rtl: boolean }
): Promise<Blob> {
	if (format === 'csv') {
		return new Blob([matrixCsv(model, origin)], { type: 'text/csv;charset=utf-8' });
	}
	const svg = matrixSvg(model, { origin, locale, rtl });
	const author = m.site_name({}, { locale });
	return pictureBlob(svg, format, { scale: 2, author, subject: origin.area, locale });
}
