import { maybeLocale } from '#lib/i18n/index.ts';

/** True for a path segment that names a locale other than the base one. */
export function match(segment: string): boolean {
	return maybeLocale(segment) !== null;
}
