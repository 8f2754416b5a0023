import { loadFile } from '#lib/catalogue/index.ts';
import { MAP_FILE, mapOutlines } from '#lib/charts/index.ts';
import { loadEffects } from '#lib/query/index.ts';

/** The outlines of the world's economies by M49 code, in map units; `root` is the path to the site's root. Throws `LoadError`. */
export async function loadOutlines(root: string): Promise<Map<string, string>> {
	const bytes = await loadFile(loadEffects(), root + MAP_FILE.path, MAP_FILE);
	return mapOutlines(new TextDecoder().decode(bytes));
}
