import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxConfig } from '../../scripts/serve/hosts/nginx-config.ts';
import { freePort } from '../../scripts/test/free-port.ts';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const TRIES = 100;

function isOpen(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const done = (open: boolean) => {
			socket.destroy();
			resolve(open);
		};
		socket.once('connect', () => done(true)).once('error', () => done(false));
	});
}

/** Serves files (paths from the root, with what is in them) by an nginx that has our configuration, in the foreground. */
export async function startNginx(
	nginx: string,
	files: Readonly<Record<string, string | Buffer>>
): Promise<{ port: number; stop: () => Promise<void> }> {
	const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
	const root = path.join(folder, 'site');
	for (const [name, body] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), body);
	}
	const port = await freePort();
	const config = path.join(folder, 'nginx.conf');
	writeFileSync(path.join(folder, 'site.conf'), nginxConfig({ listen: `127.0.0.1:${port}`, root }));
	writeFileSync(
		config,
		`daemon off; master_process off; pid ${folder}/pid; events {}
http { access_log off; ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} include ${folder}/site.conf; }`
	);
	const child = spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', config], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
	const stop = async () => {
		child.kill('SIGKILL');
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < TRIES && child.exitCode === null; tries += 1) {
		if (await isOpen(port)) return { port, stop };
		await wait(100);
	}
	await stop();
	throw new Error(`nginx did not start: ${said}`);
}
