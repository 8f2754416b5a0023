import { loadJson } from '../../load-json.ts';

const loaded = new Map<string, Promise<unknown>>();

/** A prerendered JSON file as `loadJson` gives it, loaded once unless it failed. */
export function loadOnce<T>(url: string, check: { sha256: string; bytes: number }): Promise<T> {
	const known =
		loaded.get(url) ??
		loadJson<T>(url, check).catch((error: unknown) => {
			loaded.delete(url);
			throw error;
		});
	loaded.set(url, known);
	return known as Promise<T>;
}
