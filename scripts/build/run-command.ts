import { spawn } from 'node:child_process';
import { PROJECT_FOLDER } from './site-folder.ts';

const GRACE_MS = 5000;

/** How a command runs: variables to add, and the seconds after which it is stopped. */
export interface CommandOptions {
	env?: Record<string, string>;
	seconds?: number;
}

/** Runs a command in the project's folder with its output shown; gives its exit code (1 when stopped or not started). */
export function runCommand(
	command: readonly string[],
	options: CommandOptions = {}
): Promise<number> {
	const [program, ...args] = command;
	if (program === undefined) return Promise.resolve(1);
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: PROJECT_FOLDER,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...options.env }
		});
		const { seconds } = options;
		const timer =
			seconds === undefined
				? undefined
				: setTimeout(() => {
						console.error(`Stopped: it ran longer than ${seconds} s.`);
						child.kill('SIGTERM');
						setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
					}, seconds * 1000);
		const finish = (code: number) => {
			clearTimeout(timer);
			resolve(code);
		};
		child.once('error', (error) => {
			console.error(error.message);
			finish(1);
		});
		child.once('close', (code) => finish(code ?? 1));
	});
}
