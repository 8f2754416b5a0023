/** What kept a file from being loaded. `type`: something else came in its place, e.g. a web page. */
export type LoadErrorCode = 'timeout' | 'offline' | 'http' | 'size' | 'hash' | 'aborted' | 'type';

/** A file that could not be loaded: says what was wrong and what to do, in plain English. */
export class LoadError extends Error {
	readonly code: LoadErrorCode;
	readonly url: string;
	/** The HTTP status where the server answered with an error, else null. */
	readonly status: number | null;

	constructor(
		code: LoadErrorCode,
		url: string,
		message: string,
		options: { cause?: unknown; status?: number } = {}
	) {
		super(message, { cause: options.cause });
		this.name = 'LoadError';
		this.code = code;
		this.url = url;
		this.status = options.status ?? null;
	}

	/** Whether the same request may succeed when it is made again at once. */
	get passing(): boolean {
		if (this.code === 'http') {
			return this.status === 408 || this.status === 429 || (this.status ?? 0) >= 500;
		}
		return this.code !== 'aborted';
	}
}
