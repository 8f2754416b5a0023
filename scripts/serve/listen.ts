import type { Server } from 'node:http';

const TRIES = 50;

/** Starts a server on a port of a host, or on the next free one above it; gives the port it got. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
	for (let candidate = port; candidate < Math.min(port + TRIES, 65_536); candidate += 1) {
		if (await isTaken(server, candidate, host)) continue;
		const address = server.address();
		return typeof address === 'object' && address !== null ? address.port : candidate;
	}
	throw new Error(`No free port from ${port} up (${TRIES} tried): choose one with --port.`);
}

function isTaken(server: Server, port: number, host: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException) => {
			server.off('listening', ready);
			if (error.code === 'EADDRINUSE') return resolve(true);
			const reason = error.code === 'EACCES' ? 'this user may not open it' : error.message;
			reject(new Error(`Port ${port} of ${host} cannot be opened: ${reason}.`, { cause: error }));
		};
		const ready = () => {
			server.off('error', failed);
			resolve(false);
		};
		server.once('error', failed);
		server.once('listening', ready);
		server.listen(port, host);
	});
}
