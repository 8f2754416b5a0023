import type { Server } from 'node:http';
import { listen } from '../serve/listen.ts';

/** Runs something against a server on a free port of this machine (its origin is passed), and stops the server. */
export async function withServer<T>(
	server: Server,
	run: (origin: string) => Promise<T>
): Promise<T> {
	const port = await listen(server, 0, '127.0.0.1');
	try {
		return await run(`http://127.0.0.1:${port}`);
	} finally {
		server.close();
		server.closeAllConnections();
	}
}
