import writeSheets from 'write-excel-file/universal';
import { BASE_LOCALE, m, maybeLocale } from '#lib/i18n/index.ts';
import { templateNotes, templateRows } from '#lib/view/index.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

const cell = (value: string) => ({ value, type: String });
const bold = (value: string) => ({ ...cell(value), fontWeight: 'bold' as const });

/** The template of a roadmap as XLSX, with a second sheet that explains its columns. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const [header = [], ...rows] = templateRows(locale);
	const [title = [], ...notes] = templateNotes(locale);
	const book = writeSheets([
		{
			sheet: m.roadmap_template_sheet({}, { locale }),
			data: [header.map(bold), ...rows.map((row) => row.map(cell))],
			columns: header.map((_name, place) => ({ width: place > 0 && place < 4 ? 36 : 18 })),
			stickyRowsCount: 1
		},
		{
			sheet: m.roadmap_template_sheet_notes({}, { locale }),
			data: [title.map(bold), ...notes.map((row) => row.map(cell))],
			columns: [{ width: 28 }, { width: 90 }]
		}
	]);
	const blob = await book.toBlob();
	return new Response(await blob.arrayBuffer(), { headers: { 'Content-Type': blob.type } });
};
