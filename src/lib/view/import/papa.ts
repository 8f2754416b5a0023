import type PapaParse from 'papaparse';

export type Papa = typeof PapaParse;

let loaded: Promise<Papa> | undefined;

/** The CSV library, loaded where a reader first asks for it. */
export function loadPapa(): Promise<Papa> {
	loaded ??= import('papaparse').then((module) => module.default);
	return loaded;
}
