import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SitePaths } from '../serve/hosts/headers-file.ts';
import { listFiles } from './list-files.ts';

/** The folders and pages at the top of a built site, and of each of its languages (`fr`) that has a folder. */
export function sitePaths(site: string, locales: readonly string[]): SitePaths {
	const found = { embeds: [], folders: [], pages: ['/'], scripts: [] } as Record<
		keyof SitePaths,
		string[]
	>;
	const read = (top: string) => {
		for (const entry of readdirSync(path.join(site, top), { withFileTypes: true })) {
			const own = `${top}${entry.name}`;
			if (entry.isFile() && /^(?!index).*\.html$/.test(entry.name)) found.pages.push(own);
			if (!entry.isDirectory()) continue;
			if (top === '/' && locales.includes(entry.name)) {
				found.pages.push(`${own}/`);
				read(`${own}/`);
			} else if (entry.name === 'embed') found.embeds.push(`${own}/`);
			else if (listFiles(path.join(site, own)).some((file) => file.endsWith('.html')))
				found.folders.push(`${own}/`);
		}
	};
	read('/');
	const embeds = path.join(site, 'embed');
	if (existsSync(embeds))
		for (const name of readdirSync(embeds))
			if (name.endsWith('.js')) found.scripts.push(`/embed/${name}`);
	for (const list of Object.values(found)) list.sort();
	return found;
}
