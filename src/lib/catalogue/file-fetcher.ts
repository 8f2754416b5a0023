import { loadFile } from './load-file.ts';
import type { LoadEffects, LoadOptions } from './load-options.ts';
import type { ManifestFile } from './manifest.ts';

/** Gives the checked bytes of a file of the manifest. */
export type FetchFile = (
	file: Pick<ManifestFile, 'path' | 'sha256' | 'bytes'>,
	options?: Pick<LoadOptions, 'signal' | 'onProgress'>
) => Promise<Uint8Array>;

/** A `FetchFile` for the folder `base`, the address of the manifest's folder with or without `/`. */
export function fileFetcher(
	effects: LoadEffects,
	base: string,
	options: LoadOptions = {}
): FetchFile {
	const folder = base === '' || base.endsWith('/') ? base : `${base}/`;
	return (file, own = {}) => loadFile(effects, folder + file.path, file, { ...options, ...own });
}
