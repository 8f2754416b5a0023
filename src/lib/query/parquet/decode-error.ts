/** A Parquet file that cannot be read or is not what the manifest says. */
export class DecodeError extends Error {
	readonly code = 'decode';

	constructor(problem: string, cause?: unknown) {
		super(`The data file cannot be read: ${problem}.`, { cause });
		this.name = 'DecodeError';
	}
}
