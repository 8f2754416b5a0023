import { loadBytes } from './load-bytes.ts';
import type { LoadEffects, LoadOptions } from './load-options.ts';
import type { ManifestFile } from './manifest.ts';

/** The bytes of a data file, whole and with the declared SHA-256; throws `LoadError`. */
export function loadFile(
	effects: LoadEffects,
	url: string,
	file: Pick<ManifestFile, 'sha256' | 'bytes'>,
	options: LoadOptions = {}
): Promise<Uint8Array> {
	return loadBytes(effects, url, { sha256: file.sha256, bytes: file.bytes }, options);
}
