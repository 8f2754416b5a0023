import { loadBytes } from './load-bytes.ts';
import { LoadError } from './load-error.ts';
import type { LoadEffects, LoadOptions } from './load-options.ts';
import type { Manifest } from './manifest.ts';
import { parseManifest } from './parse-manifest.ts';

/** The manifest of the folder `base`; throws `LoadError`, or `ManifestError` where it is not valid. */
export async function loadManifest(
	effects: LoadEffects,
	base: string,
	options: LoadOptions = {}
): Promise<Manifest> {
	const folder = base === '' || base.endsWith('/') ? base : `${base}/`;
	const url = `${folder}manifest.json`;
	const bytes = await loadBytes(effects, url, { sha256: null, bytes: null }, options);
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new LoadError(
			'type',
			url,
			'The list of data files is not valid JSON. Reload the page; if it happens again, the file is damaged on the server.',
			{ cause }
		);
	}
	return parseManifest(json);
}
