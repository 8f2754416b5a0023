import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import type { ExportTable } from './export-table.ts';
import type { SdmxRefusal } from './sdmx-data.ts';
import { SHEET_ROWS } from './sheet-limits.ts';

/** A kind of file, and why these rows cannot be one: a sentence; null where they can. */
export interface OfferedFormat {
	format: ExportFormat;
	refused: string | null;
}

const REFUSALS: Record<SdmxRefusal, (inputs: object, options: { locale: Locale }) => string> = {
	transformed: m.export_no_sdmx_transformed,
	register: m.export_no_sdmx_register,
	matrix: m.export_no_sdmx_matrix,
	query: m.export_no_sdmx_query,
	empty: m.export_no_sdmx_empty
};

/** All kinds of file, those that do not suit the rows with the reason, in the reader's language. */
export function exportFormats(
	table: Pick<ExportTable, 'sdmx'> & { rows: { readonly length: number } },
	locale: Locale
): OfferedFormat[] {
	const { sdmx = 'query' } = table;
	const noSdmx = typeof sdmx === 'string' ? REFUSALS[sdmx]({}, { locale }) : null;
	const noSheet =
		table.rows.length > SHEET_ROWS
			? m.export_no_xlsx({ rows: formatNumber(SHEET_ROWS, locale) }, { locale })
			: null;
	return EXPORT_FORMATS.map((format) => ({
		format,
		refused: format.startsWith('sdmx') ? noSdmx : format === 'xlsx' ? noSheet : null
	}));
}
