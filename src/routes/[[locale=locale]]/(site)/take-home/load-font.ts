import { loadFile } from '#lib/catalogue/index.ts';
import { loadEffects } from '#lib/query/index.ts';
import { FONT_FILES } from './font-files.ts';

const loads = new Map<string, Promise<string>>();

function base64(bytes: Uint8Array): string {
	let text = '';
	// A call takes so many arguments and no more.
	for (let at = 0; at < bytes.length; at += 8192) {
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return btoa(text);
}

/** A font of the site in base64, fetched once, checked by its hash; throws `LoadError`. */
export function loadFont(name: keyof typeof FONT_FILES, url: string): Promise<string> {
	const known = loads.get(name);
	if (known) return known;
	const load = loadFile(loadEffects(), url, FONT_FILES[name]).then(base64);
	loads.set(
		name,
		load.catch((cause: unknown) => {
			loads.delete(name);
			throw cause;
		})
	);
	return load;
}
