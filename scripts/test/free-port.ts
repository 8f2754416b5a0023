import { createServer } from 'node:http';
import { listen } from '../serve/listen.ts';

/** A port of this machine that is free at this moment. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0, '127.0.0.1');
	await new Promise((resolve) => server.close(resolve));
	return port;
}
