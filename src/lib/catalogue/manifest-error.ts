/** A manifest that says something it may not: where (`$.files[0].bytes`) and what. */
export class ManifestError extends Error {
	readonly code = 'manifest';
	readonly path: string;
	readonly value: unknown;

	constructor(path: string, value: unknown, problem: string) {
		super(`The manifest is not valid: ${path} ${problem} (found ${shown(value)}).`);
		this.name = 'ManifestError';
		this.path = path;
		this.value = value;
	}
}

function shown(value: unknown): string {
	const text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value));
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
