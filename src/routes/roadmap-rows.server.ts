import type { Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import { roadmapRow, type RoadmapRow } from '#lib/view/index.ts';
import { siteData } from './site-data.server.ts';

/** All items of roadmaps in a language, in their order. */
export async function roadmapRows(locale: Locale): Promise<RoadmapRow[]> {
	const { database } = await siteData();
	const items = await tableRows(database, { table: 'roadmap_items' });
	return items.sort((a, b) => a.position - b.position).map((item) => roadmapRow(item, locale));
}

/** The action lines for which we hold an item of their own, in its order. */
export async function roadmapLines(): Promise<string[]> {
	const rows = await roadmapRows('en');
	return [...new Set(rows.flatMap(({ line }) => line ?? []))];
}
