import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes the data of pages that Kit writes for its own navigation, which no page of the site uses. */
export function removeRouteData(site: string): void {
	for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
		if (path.basename(file) === '__data.json') rmSync(path.join(site, file));
	}
}
