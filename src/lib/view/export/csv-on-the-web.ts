import type { Locale } from '#lib/i18n/index.ts';
import { isFull, PACKAGE_DATA } from './data-package.ts';
import type { ExportTable, ExportType } from './export-table.ts';

const DATATYPES: Record<ExportType, object | string> = {
	text: 'string',
	integer: 'integer',
	number: 'number',
	boolean: { base: 'boolean', format: 'true|false' },
	list: 'string'
};

/** What `data.csv-metadata.json` says of the file of the rows: CSV on the Web, as the W3C recommends it. */
export function csvOnTheWeb(table: ExportTable, locale: Locale) {
	const { about, columns } = table;
	const unique = (values: string[]) => [...new Set(values)].filter((value) => value !== '');
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
		url: PACKAGE_DATA,
		'dc:title': about.title,
		'dc:description': about.notes,
		'dc:source': about.sources.map(({ title, publisher, vintage }) =>
			[publisher, title, vintage].join(', ')
		),
		'dc:publisher': unique(about.sources.map(({ publisher }) => publisher)),
		'dc:license': unique(about.sources.map(({ licence }) => licence)),
		'dc:relation': { '@id': about.address },
		'dc:date': { '@value': about.accessed, '@type': 'xsd:date' },
		notes: about.filters,
		dialect: {
			encoding: 'utf-8',
			delimiter: ',',
			quoteChar: '"',
			doubleQuote: true,
			lineTerminators: ['\r\n'],
			header: true,
			headerRowCount: 1
		},
		tableSchema: {
			columns: columns.map(({ name, type, description }, place) => ({
				name,
				titles: name,
				datatype: DATATYPES[type],
				...(isFull(table, place) ? { required: true } : {}),
				'dc:description': description
			}))
		}
	};
}
