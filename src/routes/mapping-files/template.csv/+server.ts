import { csvRows, MAPPING_FIELDS } from '#lib/view/index.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** An empty file of activities: the names of the columns. The mark tells spreadsheets that it is UTF-8. */
export function GET(): Response {
	return new Response(`\ufeff${csvRows([MAPPING_FIELDS])}`, {
		headers: { 'Content-Type': 'text/csv' }
	});
}
