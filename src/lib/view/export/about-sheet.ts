import { m, type Locale } from '#lib/i18n/index.ts';
import type { ExportTable } from './export-table.ts';

/** What a file holds and where it comes from, as rows of texts; a row of one text is a heading. */
export function aboutSheet({ about, columns, rows }: ExportTable, locale: Locale): string[][] {
	const { filters, sources, notes } = about;
	return [
		[about.title],
		[m.export_address({}, { locale }), about.address],
		[m.export_accessed({}, { locale }), about.accessed],
		[m.export_rows({}, { locale }), String(rows.length)],
		[m.export_filters({}, { locale })],
		...(filters.length === 0
			? [[m.export_no_filter({}, { locale }), '']]
			: filters.map(({ name, value }) => [name, value])),
		[m.export_sources({}, { locale })],
		...sources.map(({ title, publisher, vintage, licence, address }) => [
			title,
			publisher,
			vintage,
			licence,
			address ?? ''
		]),
		...(notes.length === 0
			? []
			: [[m.export_notes({}, { locale })], ...notes.map((note) => ['', note])]),
		[m.export_columns({}, { locale })],
		...columns.map(({ name, type, description }) => [name, description, type])
	];
}
