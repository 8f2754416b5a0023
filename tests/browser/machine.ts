import type { BrowserEffects } from '../../scripts/browser/browser-effects.ts';

interface Machine {
	platform?: NodeJS.Platform;
	env?: Record<string, string>;
	root?: boolean;
	/** Files that exist; true when they start as a browser. */
	files?: Record<string, boolean>;
	onPath?: Record<string, string>;
	/** What an install command adds; null when it fails. */
	installs?: (command: string) => Record<string, boolean> | null;
}

/** Where Playwright keeps its own browser. */
export const PLAYWRIGHT = '/cache/playwright/chrome';

/** A machine that exists only as what a search for a browser sees, and what was done to it. */
export function machine(options: Machine) {
	const files = { ...options.files };
	const onPath = options.onPath ?? {};
	const commands: string[] = [];
	const logs: string[] = [];
	const effects: BrowserEffects = {
		platform: options.platform ?? 'linux',
		env: options.env ?? {},
		isRoot: options.root ?? false,
		exists: (file) => file in files,
		maybeWhich: (name) => onPath[name] ?? null,
		runs: (file) => files[file] === true,
		playwrightPath: () => PLAYWRIGHT,
		install: (command) => {
			const line = command.slice(-2).join(' ');
			commands.push(line);
			const added = options.installs?.(line) ?? null;
			Object.assign(files, added ?? {});
			return Promise.resolve(added !== null);
		},
		log: (message) => logs.push(message)
	};
	return { effects, commands, logs };
}
