import type { ExportTable } from '#lib/view/index.ts';

/** What every table of these tests is about. */
export const ABOUT: ExportTable['about'] = {
	title: 'Activities, chosen',
	filters: [
		{ name: 'Action line', value: 'C2 Infrastructure' },
		{ name: 'Years', value: '2015 to 2026' }
	],
	address: 'https://example.org/activities/?line=C2&from=2015&q=%3D1%2B1',
	sources: [
		{
			title: 'Projects',
			publisher: 'World Bank',
			vintage: '2026-03',
			licence: 'CC BY 4.0',
			address: 'https://example.org/projects'
		}
	],
	accessed: '2026-11-27',
	notes: ['Counts depend on what the sources cover.', '=not a formula']
};

/** One column of each type. */
export const COLUMNS: ExportTable['columns'] = [
	{ name: 'activity', type: 'text', description: 'The key' },
	{ name: 'start_year', type: 'integer', description: 'Year of start' },
	{ name: 'amount', type: 'number', description: 'In US dollars' },
	{ name: 'in_matrix', type: 'boolean', description: 'Whether the matrix has it' },
	{ name: 'lines', type: 'list', description: 'Action lines' }
];

/** Rows under `COLUMNS`. */
export function tableOf(rows: ExportTable['rows']): ExportTable {
	return { columns: COLUMNS, rows, about: ABOUT };
}
