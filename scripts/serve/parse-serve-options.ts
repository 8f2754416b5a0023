import { parseArgs } from 'node:util';

/** How `npm start` serves. */
export interface ServeOptions {
	port: number;
	host: string;
	/** Build even when the built site is newer than its sources. */
	rebuild: boolean;
}

const DEFAULT_PORT = 4173;

/** Reads `--port`, `--host`, `--rebuild` and the variable PORT; throws an Error that a person can read. */
export function parseServeOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>
): ServeOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			port: { type: 'string', short: 'p' },
			host: { type: 'string' },
			rebuild: { type: 'boolean', default: false }
		}
	});
	const named = values.port ?? (env['PORT'] === '' ? undefined : env['PORT']);
	const port = named === undefined ? DEFAULT_PORT : /^\d+$/.test(named) ? Number(named) : NaN;
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`A port is a whole number from 0 to 65535, not "${named}".`);
	}
	return { port, host: values.host ?? '127.0.0.1', rebuild: values.rebuild };
}
