import mainModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mainWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { fileFetcher, loadManifest } from '#lib/catalogue/index.ts';
import { loadEffects, openExploreEngine, type ExploreEngine } from '#lib/query/index.ts';

/** The explorer's engine over the site's data; `root` is the path to the site's root, ending in `/`. */
export async function openEngine(root: string): Promise<ExploreEngine> {
	const effects = loadEffects();
	const base = `${root}data`;
	const manifest = await loadManifest(effects, base);
	const absolute = (url: string) => new URL(url, document.baseURI).href;
	return openExploreEngine({
		manifest,
		fetchFile: fileFetcher(effects, base),
		urls: { mainModule: absolute(mainModule), mainWorker: absolute(mainWorker) }
	});
}
