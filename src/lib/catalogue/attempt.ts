import { LoadError } from './load-error.ts';
import type { LoadEffects } from './load-options.ts';
import { readBody, type BodyRules } from './read-body.ts';

/** What ends a try early. */
export interface Limits extends Pick<LoadEffects, 'sleep'> {
	/** Milliseconds. */
	idle: number;
	signal: AbortSignal;
}

/** Asks once and reads the body; ended by the signal, or by a silence of `idle` milliseconds. */
export async function attempt(
	ask: (signal: AbortSignal) => Promise<Response>,
	rules: BodyRules,
	{ idle, sleep, signal }: Limits
): Promise<Uint8Array> {
	const request = new AbortController();
	const follow = () => request.abort(signal.reason);
	if (signal.aborted) follow();
	else signal.addEventListener('abort', follow);
	let quiet = new AbortController();
	const heard = () => {
		quiet.abort();
		quiet = new AbortController();
		sleep(idle, quiet.signal).then(
			() => request.abort(silent(rules.url, idle)),
			() => undefined
		);
	};
	const ended = new Promise<never>((_resolve, reject) => {
		const end = () => reject(request.signal.reason);
		if (request.signal.aborted) end();
		else request.signal.addEventListener('abort', end);
	});
	const read = async () =>
		readBody(await ask(request.signal), {
			...rules,
			onBytes: (bytes) => {
				heard();
				rules.onBytes(bytes);
			},
			onPiece: (progress) => {
				if (!request.signal.aborted) rules.onPiece(progress);
			}
		});
	heard();
	try {
		return await Promise.race([ended, read()]);
	} finally {
		quiet.abort();
		signal.removeEventListener('abort', follow);
		request.abort();
	}
}

function silent(url: string, idle: number): LoadError {
	return new LoadError(
		'timeout',
		url,
		`The server sent nothing for ${idle / 1000} s. Check the connection, then try again.`
	);
}
