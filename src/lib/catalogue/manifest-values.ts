import { ManifestError } from './manifest-error.ts';

/** Throws a `ManifestError`. */
export function fail(path: string, value: unknown, problem: string): never {
	throw new ManifestError(path, value, problem);
}

/** An object that is no array. */
export function recordAt(value: unknown, path: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		fail(path, value, 'must be an object');
	}
	return value as Record<string, unknown>;
}

/** An array. */
export function arrayAt(value: unknown, path: string): unknown[] {
	if (!Array.isArray(value)) fail(path, value, 'must be an array');
	return value;
}

/** A text that fits the pattern; any text that is not blank where no pattern is given. */
export function textAt(value: unknown, path: string, pattern = /\S/): string {
	if (typeof value !== 'string') fail(path, value, 'must be text');
	if (!pattern.test(value)) fail(path, value, `must fit ${pattern}`);
	return value;
}

/** A whole number of at least 0. */
export function countAt(value: unknown, path: string): number {
	if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
		fail(path, value, 'must be a whole number of at least 0');
	}
	return value;
}
