/** How many bytes have arrived; `total` is null where nobody said how many there will be. */
export interface LoadProgress {
	loaded: number;
	total: number | null;
}

/** What loading needs of the platform. */
export interface LoadEffects {
	fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** Resolves after some milliseconds, or rejects with the signal's reason once it aborts. */
	sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
	/** Computes the SHA-256. */
	subtle: Pick<SubtleCrypto, 'digest'>;
}

/** What may steer a load; all times in milliseconds. */
export interface LoadOptions {
	signal?: AbortSignal;
	onProgress?: (progress: LoadProgress) => void;
	/** The longest silence of the server; 4,000 where not given. */
	idle?: number;
	/** The longest load in all; 9,000 plus the time the bytes take at 20 kB/s where not given. */
	total?: number;
	/** How often it is tried; 3 where not given. */
	attempts?: number;
	/** The wait before the second try, doubled before the third; 300 where not given. */
	backoff?: number;
}
