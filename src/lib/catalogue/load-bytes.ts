import { attempt } from './attempt.ts';
import { checkHash } from './check-hash.ts';
import { LoadError } from './load-error.ts';
import type { LoadEffects, LoadOptions } from './load-options.ts';

const IDLE = 4000;
const TOTAL = 9000;
const SLOWEST_BYTES_PER_MILLISECOND = 20;

/** What the bytes must be; null for what nobody has said. */
export interface Expected {
	sha256: string | null;
	bytes: number | null;
}

function named(error: unknown, url: string): LoadError {
	if (error instanceof LoadError) return error;
	return new LoadError(
		'offline',
		url,
		'The server could not be reached, or the connection was cut. Check the connection, then try again.',
		{ cause: error }
	);
}

/**
 * The bytes at an address, tried again after a passing fault while at most twice the expected
 * bytes have arrived; throws `LoadError`.
 */
export async function loadBytes(
	{ fetch, sleep, subtle }: LoadEffects,
	url: string,
	expected: Expected,
	options: LoadOptions = {}
): Promise<Uint8Array> {
	const { idle = IDLE, attempts = 3, backoff = 300, signal: outer } = options;
	const total = options.total ?? TOTAL + (expected.bytes ?? 0) / SLOWEST_BYTES_PER_MILLISECOND;
	const whole = new AbortController();
	const done = new AbortController();
	const stopped = () =>
		whole.abort(new LoadError('aborted', url, 'Loading was stopped.', { cause: outer?.reason }));
	if (outer?.aborted) stopped();
	else outer?.addEventListener('abort', stopped);
	sleep(total, done.signal).then(
		() => whole.abort(late(url, total)),
		() => undefined
	);
	let received = 0;
	let silences = 0;
	try {
		for (let tries = 1; ; tries += 1) {
			try {
				const bytes = await attempt(
					(signal) => fetch(url, tries === 1 ? { signal } : { signal, cache: 'reload' }),
					{
						url,
						bytes: expected.bytes,
						onBytes: (count) => (received += count),
						onPiece: (progress) => options.onProgress?.(progress)
					},
					{ idle, sleep, signal: whole.signal }
				);
				if (expected.sha256 !== null) {
					await checkHash(bytes, expected.sha256, url, subtle);
				}
				return bytes;
			} catch (error) {
				const failure = named(error, url);
				if (failure.code === 'timeout') silences += 1;
				const costly = expected.bytes !== null && received > expected.bytes;
				if (!failure.passing || whole.signal.aborted || costly) throw failure;
				if (tries >= attempts || silences > 1) throw failure;
				await sleep(backoff * 2 ** (tries - 1), whole.signal);
			}
		}
	} finally {
		outer?.removeEventListener('abort', stopped);
		done.abort();
	}
}

function late(url: string, total: number): LoadError {
	return new LoadError(
		'timeout',
		url,
		`The file did not arrive within ${Math.round(total / 1000)} s. Check the connection, then try again.`
	);
}
