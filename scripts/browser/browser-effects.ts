import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright';

/** Everything the search for a browser does to the outside world, so that its decisions can be tested without one. */
export interface BrowserEffects {
	platform: NodeJS.Platform;
	env: Readonly<Record<string, string | undefined>>;
	isRoot: boolean;
	exists(file: string): boolean;
	/** The full path of a program on PATH, or null. */
	maybeWhich(name: string): string | null;
	/** Whether the browser at this path starts (asked for its version). */
	runs(file: string): boolean;
	playwrightPath(): string;
	/** Runs a command; false when it fails, prints nothing for `idleSeconds`, or lasts over `totalSeconds`. */
	install(command: readonly string[], limits: InstallLimits): Promise<boolean>;
	log(message: string): void;
}

export interface InstallLimits {
	idleSeconds: number;
	totalSeconds: number;
}

/** The real effects of this machine. */
export function browserEffects(): BrowserEffects {
	return {
		platform: process.platform,
		env: process.env,
		isRoot: process.getuid?.() === 0,
		exists: existsSync,
		maybeWhich,
		runs,
		playwrightPath: () => chromium.executablePath(),
		install,
		log: (message) => process.stderr.write(`${message}\n`)
	};
}

/** The command that runs Playwright's own command line with this Node. */
export function playwrightCommand(...args: string[]): string[] {
	const require = createRequire(import.meta.url);
	const manifest = require.resolve('playwright/package.json');
	return [process.execPath, path.join(path.dirname(manifest), 'cli.js'), ...args];
}

function maybeWhich(name: string): string | null {
	const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
	return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

// On Windows `chrome.exe --version` opens a window instead of answering, so there the file is believed.
function runs(file: string): boolean {
	if (process.platform === 'win32') return true;
	return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function install(command: readonly string[], limits: InstallLimits): Promise<boolean> {
	const [program, ...args] = command;
	if (program === undefined) return Promise.resolve(false);
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const done = (ok: boolean) => {
			clearTimeout(total);
			clearTimeout(idle);
			resolve(ok);
		};
		// What the command itself started may outlive it, with its pipes: they are not waited for.
		const stop = () => {
			child.kill('SIGKILL');
			child.stdout.destroy();
			child.stderr.destroy();
			done(false);
		};
		const total = setTimeout(stop, limits.totalSeconds * 1000);
		let idle = setTimeout(stop, limits.idleSeconds * 1000);
		const heard = (chunk: Buffer) => {
			process.stderr.write(chunk);
			clearTimeout(idle);
			idle = setTimeout(stop, limits.idleSeconds * 1000);
		};
		child.stdout.on('data', heard);
		child.stderr.on('data', heard);
		child.once('error', () => done(false));
		child.once('close', (code) => done(code === 0));
	});
}
