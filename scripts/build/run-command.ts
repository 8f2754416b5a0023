import { spawn } from 'node:child_process';
import { PROJECT_FOLDER } from './site-folder.ts';

const GRACE_MS = 5000;
const SHOWN = ['inherit', 'inherit'] as const;

/** How a command runs: variables to add, the seconds after which it is stopped, and whether its output waits for its end. */
export interface CommandOptions {
	env?: Record<string, string>;
	seconds?: number;
	/** Shows the output in one piece once the command has ended, so that commands side by side do not mix theirs. */
	held?: boolean;
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
			stdio: ['ignore', ...(options.held ? (['pipe', 'pipe'] as const) : SHOWN)],
			env: { ...process.env, ...options.env }
		});
		const held: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream?.on('data', (bytes: Buffer) => held.push(bytes));
		}
		const { seconds } = options;
		const timer =
			seconds === undefined
				? undefined
				: setTimeout(() => {
						held.push(Buffer.from(`Stopped: it ran longer than ${seconds} s.\n`));
						child.kill('SIGTERM');
						setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
					}, seconds * 1000);
		const finish = (code: number) => {
			clearTimeout(timer);
			process.stdout.write(Buffer.concat(held));
			resolve(code);
		};
		child.once('error', (error) => {
			console.error(error.message);
			finish(1);
		});
		child.once('close', (code) => finish(code ?? 1));
	});
}
