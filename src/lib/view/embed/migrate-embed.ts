import { EMBED_VERSION } from './embed-address.ts';

/** What a version calls what the next one calls differently: from each version to the one after it. */
const MIGRATIONS: readonly ((parameters: URLSearchParams) => void)[] = [
	/** Version 0 is what addresses of the explorer and of peers' embeds use for the same things. */
	(parameters) => {
		rename(parameters, 'countries', 'areas');
		rename(parameters, 'time', 'years');
		rename(parameters, 'colour', 'accent');
	}
];

function rename(parameters: URLSearchParams, from: string, to: string): void {
	const value = parameters.get(from);
	if (value !== null && !parameters.has(to)) parameters.set(to, value);
	parameters.delete(from);
}

/** The parameters of an address in the present version; `version` is the one it was of, null where nobody knows it. */
export function migrateEmbed(parameters: URLSearchParams): {
	parameters: URLSearchParams;
	version: number | null;
} {
	const text = parameters.get('v');
	const version = text === null ? EMBED_VERSION : /^\d{1,3}$/.test(text) ? Number(text) : null;
	if (version === null || version > EMBED_VERSION) return { parameters, version: null };
	const migrated = new URLSearchParams(parameters);
	for (const migrate of MIGRATIONS.slice(version)) migrate(migrated);
	return { parameters: migrated, version };
}
