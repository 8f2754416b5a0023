import type { Observation } from '#lib/domain/index.ts';
import type { ExportChoice, ExportNames } from './export-names.ts';
import type { ExportTable } from './export-table.ts';
import {
	ATTRIBUTE_COLUMNS,
	describeColumns,
	KEY_COLUMNS,
	type ObservationColumn
} from './observation-columns.ts';
import { sdmxNames } from './sdmx-names.ts';
import { usedSources } from './used-sources.ts';

/**
 * Observations as rows to export, under columns in the order of the global data structure of the SDGs, with
 * words beside codes; `between` stand after the published figure. A missing value stays a row with its status.
 */
export function rowsExport<Row extends Observation>(
	rows: readonly Row[],
	names: ExportNames,
	choice: ExportChoice,
	between: readonly ObservationColumn<Row>[] = []
): ExportTable {
	const sources = usedSources(rows, names, choice);
	const columns = [...KEY_COLUMNS, ...between, ...ATTRIBUTE_COLUMNS];
	return {
		columns: describeColumns(columns, names.locale),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row, names, sources))),
		about: {
			title: choice.title,
			filters: choice.filters,
			address: choice.address,
			sources: [...sources.values()],
			accessed: choice.accessed,
			notes: choice.notes ?? [],
			...(choice.structure === undefined ? {} : { structure: choice.structure })
		},
		sdmx: rows.length === 0 ? 'empty' : { observations: rows, names: sdmxNames(names, sources) }
	};
}

/** Published observations as rows to export: those of an indicator's page, or of an economy's profile. */
export function observationExport(
	rows: readonly Observation[],
	names: ExportNames,
	choice: ExportChoice
): ExportTable {
	return rowsExport(rows, names, choice);
}
