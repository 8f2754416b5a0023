import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { ENCODINGS, acceptedEncodings } from './choose-encoding.ts';
import { isCompressible } from './content-type.ts';
import { locateFile } from './locate-file.ts';
import { isImmutable, responseHeaders } from './response-headers.ts';

/**
 * A server of a built site (a folder with index.html, 404.html and brotli and gzip variants beside the files):
 * ranges, validators and HEAD by `send`; ours are the choice of variant, headers, redirects and the 404 page.
 */
export function createStaticServer(root: string): Server {
	return createServer((request, response) => {
		try {
			respond(root, request, response);
		} catch (error) {
			console.error(error);
			if (!response.headersSent) plain(request, response, 500, 'The server failed; see its log.');
			response.end();
		}
	});
}

function respond(root: string, request: IncomingMessage, response: ServerResponse): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.setHeader('Allow', 'GET, HEAD');
		return plain(request, response, 405, 'Only GET and HEAD.');
	}
	const found = locateFile(root, request.url ?? '/');
	if (found.kind === 'malformed') return plain(request, response, 400, 'Malformed address.');
	if (found.kind === 'missing') return notFound(root, request, response);
	if (found.kind === 'redirect') {
		response.setHeader('Location', found.to);
		return plain(request, response, 301, found.to);
	}
	sendFile(root, found.file, request, response);
}

function sendFile(
	root: string,
	file: string,
	request: IncomingMessage,
	response: ServerResponse
): void {
	for (const [name, value] of Object.entries(responseHeaders(file))) {
		response.setHeader(name, value);
	}
	let variant = file;
	if (isCompressible(file)) {
		response.setHeader('Vary', 'Accept-Encoding');
		const encoding = maybeEncoding(root, file, request);
		if (encoding !== null) {
			response.setHeader('Content-Encoding', encoding);
			variant = file + ENCODINGS[encoding];
		}
	}
	send(request, encodeURI(variant).replaceAll('?', '%3F').replaceAll('#', '%23'), {
		root,
		index: false,
		cacheControl: false,
		// What never changes is never asked for again.
		etag: !isImmutable(file),
		lastModified: !isImmutable(file),
		dotfiles: 'ignore'
	})
		.on('error', (error: { status?: number; headers?: Record<string, string> }) => {
			if (response.headersSent) return response.destroy();
			plain(request, response, error.status ?? 500, 'The file could not be sent.', error.headers);
		})
		.pipe(response);
}

// A range counts the bytes of the file itself, so an answer to one is never encoded.
function maybeEncoding(root: string, file: string, request: IncomingMessage) {
	if (request.headers.range !== undefined) return null;
	const accepted = acceptedEncodings(request.headers['accept-encoding']);
	return (
		accepted.find((encoding) => existsSync(path.join(root, file + ENCODINGS[encoding]))) ?? null
	);
}

function notFound(root: string, request: IncomingMessage, response: ServerResponse): void {
	const page = path.join(root, '404.html');
	if (!existsSync(page)) return plain(request, response, 404, 'Not found.');
	finish(request, response, 404, readFileSync(page), responseHeaders('404.html'));
}

function plain(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	text: string,
	extra: Record<string, string> = {}
): void {
	const headers = { ...responseHeaders('message.txt'), ...extra };
	finish(request, response, status, Buffer.from(`${text}\n`), headers);
}

function finish(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	body: Buffer,
	headers: Record<string, string>
): void {
	for (const name of ['Content-Encoding', 'Content-Range', 'ETag', 'Last-Modified']) {
		response.removeHeader(name);
	}
	response.writeHead(status, { ...headers, 'Content-Length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}
