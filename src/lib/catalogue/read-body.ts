import { LoadError } from './load-error.ts';
import type { LoadProgress } from './load-options.ts';

/** The most that a file of unknown length may hold: 8 MB. */
const UNKNOWN_LIMIT = 8_000_000;

/** What a body must be, and who is told of each piece of it. */
export interface BodyRules {
	url: string;
	/** The bytes it must hold, or null where that is not known. */
	bytes: number | null;
	onPiece: (progress: LoadProgress) => void;
	/** Counts the bytes of each piece, wanted or not. */
	onBytes: (bytes: number) => void;
}

function isWebPage(bytes: Uint8Array): boolean {
	const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase();
	return start.startsWith('<!doctype') || start.startsWith('<html');
}

function checkHeaders(response: Response, { url, bytes }: BodyRules): void {
	if (!response.ok) {
		const gone = response.status === 404 || response.status === 410;
		throw new LoadError(
			'http',
			url,
			gone
				? `The server has no file at this address (${response.status}). The site may have been updated: reload the page.`
				: `The server answered with an error (${response.status}). Try again in a moment.`,
			{ status: response.status }
		);
	}
	if (response.headers.get('content-type')?.includes('text/html')) {
		throw webPage(url);
	}
	// Another origin (a frame in a sandbox is one) hears the length, but not that it is of a compressed answer.
	if (response.type === 'cors') return;
	const length = response.headers.get('content-length');
	if (bytes === null || length === null || response.headers.has('content-encoding')) return;
	if (Number(length) !== bytes) throw wrongSize(url, bytes, Number(length));
}

function webPage(url: string): LoadError {
	return new LoadError(
		'type',
		url,
		'A web page came in place of the data file. A sign-in page or a proxy may be in the way: check the connection, then try again.'
	);
}

function wrongSize(url: string, expected: number, found: number): LoadError {
	const message =
		found === 0
			? 'The server sent an empty file.'
			: `The file should hold ${expected} bytes, but the server sent ${found > expected ? 'more' : found}.`;
	return new LoadError('size', url, `${message} Try again, or reload the page.`);
}

/** The bytes of a response that keeps the rules; throws `LoadError` and stops reading otherwise. */
export async function readBody(response: Response, rules: BodyRules): Promise<Uint8Array> {
	const { url, bytes } = rules;
	const reader = response.body?.getReader();
	try {
		checkHeaders(response, rules);
		const pieces: Uint8Array[] = [];
		let loaded = 0;
		for (;;) {
			const piece = await reader?.read();
			if (piece === undefined || piece.done) break;
			loaded += piece.value.byteLength;
			rules.onBytes(piece.value.byteLength);
			if (loaded > (bytes ?? UNKNOWN_LIMIT)) throw wrongSize(url, bytes ?? UNKNOWN_LIMIT, loaded);
			pieces.push(piece.value);
			rules.onPiece({ loaded, total: bytes });
		}
		const whole = new Uint8Array(loaded);
		let offset = 0;
		for (const piece of pieces) {
			whole.set(piece, offset);
			offset += piece.byteLength;
		}
		if (isWebPage(whole)) throw webPage(url);
		if (loaded === 0 || (bytes !== null && loaded !== bytes)) {
			throw wrongSize(url, bytes ?? 1, loaded);
		}
		return whole;
	} catch (error) {
		reader?.cancel().catch(() => undefined);
		throw error;
	}
}
