import { m, type Locale } from '#lib/i18n/index.ts';
import type { ExportTable } from './export-table.ts';
import { flagLegend } from './flag-legend.ts';

/** A text as Markdown shows it, on one line. */
function plain(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]#|<>~]/g, '\\$&');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
	return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line), ''];
}

/** `README.md` of a package, in the reader's language: files, filters, sources, columns, flags, notes, citations. */
export function packageReadme(
	table: ExportTable,
	files: readonly { name: string; holds: string }[],
	citations: readonly string[],
	locale: Locale
): string {
	const { about, columns, rows } = table;
	const flags = flagLegend(table, locale);
	const pair = (name: string, value: string) => m.export_pair({ name, value }, { locale });
	const heading = (text: string) => [`## ${text}`, ''];
	const list = (lines: readonly string[]) => [...lines.map((line) => `- ${plain(line)}`), ''];
	return [
		`# ${plain(about.title)}`,
		'',
		`- ${pair(m.export_address({}, { locale }), `<${about.address}>`)}`,
		`- ${pair(m.export_accessed({}, { locale }), plain(about.accessed))}`,
		`- ${pair(m.export_rows({}, { locale }), String(rows.length))}`,
		'',
		...heading(m.export_files({}, { locale })),
		...tableOf(
			[m.export_file({}, { locale }), m.export_file_holds({}, { locale })],
			files.map(({ name, holds }) => [name, holds])
		),
		...heading(m.export_filters({}, { locale })),
		...list(
			about.filters.length === 0
				? [m.export_no_filter({}, { locale })]
				: about.filters.map(({ name, value }) => pair(name, value))
		),
		...heading(m.export_sources_heading({}, { locale })),
		...list(
			about.sources.map(({ publisher, title, vintage, licence, address }) =>
				[publisher, title, vintage, licence, address].filter(Boolean).join(', ')
			)
		),
		...heading(m.export_columns_heading({}, { locale })),
		...tableOf(
			[
				m.export_column({}, { locale }),
				m.export_type({}, { locale }),
				m.export_description({}, { locale })
			],
			columns.map(({ name, type, description }) => [name, type, description])
		),
		...(flags.length === 0
			? []
			: [
					...heading(m.export_flags({}, { locale })),
					...tableOf(
						[
							m.export_column({}, { locale }),
							m.export_code({}, { locale }),
							m.export_description({}, { locale })
						],
						flags.map(({ column, code, words }) => [column, code, words])
					)
				]),
		...heading(m.export_notes({}, { locale })),
		...list([...about.notes, m.export_note_formulas({}, { locale })]),
		...heading(m.export_citation({}, { locale })),
		...list(citations)
	].join('\n');
}
