import type { Process } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import { siteData } from './site-data.server.ts';

let opened: Promise<Process[]> | undefined;

async function open(): Promise<Process[]> {
	const { database } = await siteData();
	return tableRows(database, { table: 'processes' });
}

/** The name and page of a process in a language; null for none. */
export async function processName(
	process: string | null,
	locale: Locale
): Promise<{ name: string; path: string } | null> {
	opened ??= open();
	const found = (await opened).find((row) => row.process === process);
	if (!found) return null;
	const name = locale === 'fr' ? found.name_fr : found.name_en;
	return { name, path: `/processes/${found.process}/` };
}
