import type { ManifestColumn } from '#lib/catalogue/index.ts';
import type { ExportAbout, ExportCell, ExportTable, ExportType } from '../export/export-table.ts';

function exportType(type: string): ExportType {
	if (type === 'INTEGER') return 'integer';
	if (type === 'BOOLEAN') return 'boolean';
	return type === 'VARCHAR' ? 'text' : 'number';
}

/** The rows of a published table, with the columns and descriptions of the manifest. */
export function tableExport(
	columns: readonly ManifestColumn[],
	rows: readonly object[],
	about: ExportAbout
): ExportTable {
	return {
		columns: columns.map(({ name, type, description }) => ({
			...{ name, description },
			type: exportType(type)
		})),
		rows: rows.map((row) => {
			const cells = row as Record<string, ExportCell | undefined>;
			return columns.map(({ name }) => cells[name] ?? null);
		}),
		about
	};
}
