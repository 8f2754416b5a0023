import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the 404 page of the built "not found" page: served under any address, it may hold no relative link. */
export function writeNotFound(site: string): void {
	const html = readFileSync(path.join(site, 'not-found', 'index.html'), 'utf8');
	writeFileSync(path.join(site, '404.html'), rootedLinks(html));
}

/** The page one folder below the site's root, with every link of it from the root itself. */
export function rootedLinks(html: string): string {
	const rooted = html
		.replaceAll(/\b(href|src|action)="\.\.\//g, '$1="/')
		.replaceAll('"root":"../"', '"root":"/"');
	const left = /.{0,60}"\.\.\//.exec(rooted);
	if (left) throw new Error(`the 404 page still holds a relative address: ${left[0]}`);
	return rooted;
}
