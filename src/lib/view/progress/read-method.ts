import { DEFAULT_METHOD, PROGRESS_METHODS, type ProgressMethod } from '#lib/domain/index.ts';

/** The method that a text names, e.g. `?method=` of an address; the default one for any other text. */
export function readMethod(text: string | null | undefined): ProgressMethod {
	return PROGRESS_METHODS.find((method) => method === text) ?? DEFAULT_METHOD;
}
