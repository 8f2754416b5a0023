import { LoadError } from '#lib/catalogue/index.ts';
import { EngineError } from '../engine-error.ts';
import type { EngineTimeouts } from './wasm-options.ts';

/** When to ask the server itself why nothing comes, in milliseconds. */
const DOUBT = 2000;

/** Watches the start of the engine: `failed` rejects with what went wrong, in plain English. */
export class StartWatch {
	readonly failed: Promise<never>;
	readonly #timeouts: EngineTimeouts;
	readonly #total: number | null;
	readonly #done = new AbortController();
	#reject: (error: Error) => void = () => undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#doubt: ReturnType<typeof setTimeout> | undefined;
	#loaded = 0;

	constructor(url: string, total: number | null, timeouts: EngineTimeouts) {
		this.#timeouts = timeouts;
		this.#total = total;
		this.failed = new Promise((_resolve, reject) => {
			this.#reject = reject;
		});
		this.failed.catch(() => undefined);
		this.#doubt = setTimeout(() => void this.#ask(url), DOUBT);
		this.#wait(timeouts.silence);
	}

	/** Notes that bytes have come. */
	progress(loaded: number): void {
		clearTimeout(this.#doubt);
		this.#loaded = loaded;
		const whole = this.#total !== null && loaded >= 0.95 * this.#total;
		this.#wait(whole ? this.#timeouts.compile : this.#timeouts.silence);
	}

	/** Ends the watch. */
	stop(): void {
		clearTimeout(this.#doubt);
		clearTimeout(this.#timer);
		this.#done.abort();
	}

	#wait(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#reject(this.#silent(milliseconds)), milliseconds);
	}

	#silent(milliseconds: number): EngineError {
		const seconds = Math.round(milliseconds / 1000);
		const what =
			this.#loaded === 0
				? `The query engine did not start within ${seconds} s. The connection may be slow, or the site's security rules or the browser may not allow WebAssembly.`
				: `The query engine stopped while it started (${this.#loaded} bytes had come, then nothing for ${seconds} s). The connection may have been cut.`;
		return new EngineError('silent', `${what} Charts and tables work without it. Try again.`);
	}

	async #ask(url: string): Promise<void> {
		try {
			const response = await fetch(url, { signal: this.#done.signal });
			await response.body?.cancel();
			const { status, headers } = response;
			if (!response.ok) {
				const message = `The server did not send the query engine (${status}). Try again in a moment.`;
				this.#reject(new LoadError('http', url, message, { status }));
			} else if (headers.get('content-type')?.includes('text/html')) {
				const message = 'A web page came in place of the query engine. Check the connection.';
				this.#reject(new LoadError('type', url, message));
			}
		} catch (cause) {
			if (this.#done.signal.aborted) return;
			const message = 'The query engine could not be reached. Check the connection.';
			this.#reject(new LoadError('offline', url, message, { cause }));
		}
	}
}
