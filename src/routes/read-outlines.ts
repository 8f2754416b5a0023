import { loadFile } from '#lib/catalogue/index.ts';
import { MAP_FILE } from '#lib/charts/index.ts';
import { loadEffects } from '#lib/query/index.ts';

/** What reads the map's outlines, by their path from the site's root (`root` leads to it), and checks them. */
export function readOutlines(root: string): (path: string) => Promise<string> {
	return async (path) =>
		new TextDecoder().decode(await loadFile(loadEffects(), root + path, MAP_FILE));
}
