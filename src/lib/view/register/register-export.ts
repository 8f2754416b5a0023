import { m, type Locale } from '#lib/i18n/index.ts';
import type { ActivityLink } from '#lib/domain/index.ts';
import type { ExportCell, ExportColumn, ExportTable, ExportType } from '../export/export-table.ts';
import { filterGroups } from './filter-parts.ts';
import type { RegisterNames, RegisterRecord } from './register-file.ts';
import type { RegisterFilters } from './register-filters.ts';

const lineLinks = ({ links }: RegisterRecord, layer: string) =>
	links.filter((link) => link.kind === 'action_line' && link.layer === layer);
const codes = (links: readonly ActivityLink[]) => [...new Set(links.map(({ code }) => code))];
const parts = (text: string | null, mark: string) => (text === null ? null : text.split(mark));

/** The columns of the file: those of the table `activities`, and its links in lists. */
const COLUMNS: readonly [
	name: string,
	type: ExportType,
	cell: (row: RegisterRecord) => ExportCell
][] = [
	['activity', 'text', ({ own }) => own.activity],
	['title', 'text', ({ own }) => own.title],
	['title_fr', 'text', ({ own }) => own.title_fr],
	['description', 'text', ({ own }) => own.description],
	['organisation', 'text', ({ own }) => own.organisation],
	['organisation_type', 'text', ({ own }) => own.organisation_type],
	['implementing_org', 'text', ({ own }) => own.implementing_org],
	['countries', 'list', ({ own }) => parts(own.countries, ';')],
	['start_year', 'integer', ({ own }) => own.start_year],
	['end_year', 'integer', ({ own }) => own.end_year],
	['year_basis', 'text', ({ own }) => own.year_basis],
	['status', 'text', ({ own }) => own.status],
	['status_text', 'text', ({ own }) => own.status_text],
	['kind', 'text', ({ own }) => own.kind],
	['sector_codes', 'list', ({ own }) => parts(own.sector_codes, '|')],
	['lines_declared', 'list', (row) => codes(lineLinks(row, 'declared'))],
	['lines_assigned', 'list', (row) => codes(lineLinks(row, 'assigned'))],
	[
		'rules',
		'list',
		(row) =>
			lineLinks(row, 'assigned').map(({ code, rule, confidence }) =>
				[code, rule, confidence].join(' ')
			)
	],
	['goals_declared', 'list', ({ links }) => codes(links.filter(({ kind }) => kind === 'goal'))],
	['amount', 'number', ({ own }) => own.amount],
	['amount_basis', 'text', ({ own }) => own.amount_basis],
	['source', 'text', ({ own }) => own.source],
	['licence', 'text', ({ own }) => own.licence],
	['url', 'text', ({ own }) => own.url],
	['process', 'text', ({ own }) => own.process],
	['mandate', 'text', ({ own }) => own.mandate],
	['paragraph', 'text', ({ own }) => own.paragraph],
	['note', 'text', ({ own }) => own.note],
	['confidence', 'text', ({ own }) => own.confidence]
];

function described(name: string, { columns }: RegisterNames, locale: Locale): string {
	switch (name) {
		case 'lines_declared':
			return m.register_column_declared({}, { locale });
		case 'lines_assigned':
			return m.register_column_assigned({}, { locale });
		case 'rules':
			return m.register_column_rules({}, { locale });
		case 'goals_declared':
			return m.register_column_goals({}, { locale });
		default:
			return columns[name] ?? '';
	}
}

/** Activities as rows to export; `address` is the whole address of the selection, `accessed` a day such as `2026-11-27`. */
export function registerExport(
	records: readonly RegisterRecord[],
	names: RegisterNames,
	chosen: { filters: RegisterFilters; address: string; accessed: string; locale: Locale }
): ExportTable {
	const { filters, address, accessed, locale } = chosen;
	const used = new Set(records.map(({ own }) => own.source));
	const sources = names.sources.filter(({ code }) => used.has(code));
	return {
		columns: COLUMNS.map(([name, type]): ExportColumn => ({
			...{ name, type },
			description: described(name, names, locale)
		})),
		rows: records.map((record) => COLUMNS.map(([, , cell]) => cell(record))),
		about: {
			title: m.register_export_title({}, { locale }),
			filters: filterGroups(filters, names, locale).map(({ name, value }) => ({ name, value })),
			address,
			sources: sources.map(({ title, publisher, vintage, licence, address: origin }) => ({
				...{ title, publisher, vintage, licence },
				address: origin
			})),
			accessed,
			notes: [
				m.register_note_counts({}, { locale }),
				m.register_note_layers({}, { locale }),
				m.register_note_amounts({}, { locale }),
				...sources.flatMap(({ title, cautions }) =>
					cautions === null ? [] : `${title}: ${cautions}`
				)
			]
		},
		sdmx: 'register'
	};
}
