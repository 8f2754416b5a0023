import type { Locale } from '#lib/i18n/index.ts';
import { plainName } from '../plain-name.ts';
import { joinList } from './join-list.ts';
import type { ExportColumn, ExportTable, ExportType } from './export-table.ts';

/** The file of the rows in a package. */
export const PACKAGE_DATA = 'data.csv';

/** Types of fields as Frictionless names them; a list is a text with `;` between its parts. */
const FIELD_TYPES: Record<ExportType, string> = {
	text: 'string',
	integer: 'integer',
	number: 'number',
	boolean: 'boolean',
	list: 'string'
};

/** The name of a package by its title: small letters, digits, `-`; never empty. */
function packageName(title: string): string {
	return plainName(title).slice(0, 80) || 'data';
}

/** Whether every row has something in a column: an empty cell is nothing. */
export function isFull({ rows }: ExportTable, place: number): boolean {
	return rows.every((row) => {
		const cell = row[place] ?? null;
		return cell !== null && (Array.isArray(cell) ? joinList(cell) : cell) !== '';
	});
}

function fieldOf(table: ExportTable, { name, type, description }: ExportColumn, place: number) {
	const plain = type === 'number' || type === 'integer' ? { bareNumber: true } : {};
	const words = type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {};
	return {
		...{ name, type: FIELD_TYPES[type], description, ...plain, ...words },
		...(isFull(table, place) ? { constraints: { required: true } } : {})
	};
}

/** What `datapackage.json` says of the file of the rows: a tabular data package of Frictionless, version 1. */
export function dataPackage(
	table: ExportTable,
	file: { bytes: number; sha256: string | null },
	locale: Locale
) {
	const { about, columns } = table;
	const licences = [...new Set(about.sources.map(({ licence }) => licence))].filter(
		(licence) => licence !== ''
	);
	return {
		profile: 'tabular-data-package',
		name: packageName(about.title),
		title: about.title,
		homepage: about.address,
		created: `${about.accessed}T00:00:00Z`,
		languages: [locale],
		description: about.notes.join('\n\n'),
		filters: about.filters,
		sources: about.sources.map(({ title, publisher, vintage, licence, address }) => ({
			...{ title: `${publisher}, ${title}`, vintage, licence },
			...(address === null ? {} : { path: address })
		})),
		...(licences.length === 0
			? {}
			: {
					licenses: licences.map((title) => ({
						name: title.normalize('NFD').replace(/[^-a-zA-Z0-9._]+/g, '-'),
						title
					}))
				}),
		resources: [
			{
				profile: 'tabular-data-resource',
				name: 'data',
				path: PACKAGE_DATA,
				title: about.title,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: file.bytes,
				...(file.sha256 === null ? {} : { hash: `sha256:${file.sha256}` }),
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
				schema: {
					fields: columns.map((column, place) => fieldOf(table, column, place)),
					missingValues: ['']
				}
			}
		]
	};
}
