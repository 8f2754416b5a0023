import type { Process } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import { siteData } from './site-data.server.ts';

let opened: Promise<Process[]> | undefined;

async function open(): Promise<Process[]> {
	const { database } = await siteData();
	const rows = await tableRows(database, { table: 'processes' });
	return rows.sort((a, b) => a.position - b.position);
}

/** The processes, in their order, read once. */
export function processList(): Promise<readonly Process[]> {
	opened ??= open();
	return opened;
}

/** The name of a process in a language. */
export function processName(
	{ name_en, name_fr }: Pick<Process, 'name_en' | 'name_fr'>,
	locale: Locale
): string {
	return locale === 'fr' ? name_fr : name_en;
}

/** The name and page of the process of that key in a language; null for none. */
export async function processLink(
	process: string | null,
	locale: Locale
): Promise<{ name: string; path: string } | null> {
	const found = (await processList()).find((row) => row.process === process);
	return found ? { name: processName(found, locale), path: `/processes/${found.process}/` } : null;
}
