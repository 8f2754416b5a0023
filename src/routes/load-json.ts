import { loadFile } from '#lib/catalogue/index.ts';
import { loadEffects } from '#lib/query/index.ts';

/** A prerendered JSON file, checked by its hash; throws `LoadError` after timeouts and retries. */
export async function loadJson<T>(
	url: string,
	check: { sha256: string; bytes: number }
): Promise<T> {
	const bytes = await loadFile(loadEffects(), url, check);
	return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
