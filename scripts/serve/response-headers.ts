import { contentType } from './content-type.ts';
import { headersOf } from './header-rules.ts';

/** True where a file's name carries its hash. */
export function isImmutable(file: string): boolean {
	return headersOf(`/${file}`)['Cache-Control']?.includes('immutable') ?? false;
}

/** The headers of one file of the built site, by its path from the site's root. */
export function responseHeaders(file: string): Record<string, string> {
	return { ...headersOf(`/${file}`), 'Content-Type': contentType(file) };
}
