import type { Locale } from '#lib/i18n/index.ts';
import { packRegister, type RegisterFile, type RegisterRecord } from '#lib/view/index.ts';
import { activityData } from '../../../activity-data.server.ts';
import { jsonCheck } from '../../../json-file.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { registerNames } from './register-names.server.ts';
import type { RegisterPageData } from './register-page.ts';

/** All activities with their links, by their numbers. */
export async function registerRecords(): Promise<RegisterRecord[]> {
	return (await activityData()).map(({ own, links }) => ({ own, links }));
}

const files = new Map<Locale, Promise<RegisterFile>>();

async function build(locale: Locale): Promise<RegisterFile> {
	const records = await registerRecords();
	return packRegister(records, await registerNames(records, locale));
}

/** The register's file in a language. */
export function registerFile(locale: Locale): Promise<RegisterFile> {
	const known = files.get(locale) ?? build(locale);
	files.set(locale, known);
	return known;
}

async function tablePath(table: string): Promise<string> {
	const { manifest } = await siteData();
	const file = manifest.files.find((each) => each.table === table);
	if (!file) throw new Error(`the manifest has no ${table}`);
	return file.path;
}

/** What the register's page holds for its script. */
export async function registerPage(locale: Locale, root: string): Promise<RegisterPageData> {
	return {
		...{ locale, root },
		check: jsonCheck(await registerFile(locale)),
		tables: { activities: await tablePath('activities'), links: await tablePath('activity_links') }
	};
}
