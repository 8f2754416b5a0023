import { describe, expect, it } from 'vitest';
import { searchShell } from '../../scripts/browser/search-shell.ts';
import { machine } from './machine.ts';

const SHELL = '/usr/bin/chromium-headless-shell';
const FULL = { '/usr/bin/chromium': true };
/** A Debian whose shell, once installed, is found on PATH. */
function debian(installs: (command: string, path: Record<string, string>) => boolean, root = true) {
	const onPath: Record<string, string> = { 'apt-get': '/usr/bin/apt-get' };
	return machine({
		...{ root, onPath, files: FULL },
		installs: (command) => (installs(command, onPath) ? { [SHELL]: true } : null)
	});
}

describe('searchShell', () => {
	it('takes what the environment names', async () => {
		const { effects } = machine({
			env: { CHROME_PATH: '/c/chrome' },
			onPath: { 'chromium-headless-shell': SHELL },
			files: { '/c/chrome': true, [SHELL]: true }
		});
		expect(await searchShell(effects)).toBe('/c/chrome');
	});

	it('takes the shell that is there', async () => {
		const { effects, commands } = machine({
			onPath: { 'chromium-headless-shell': SHELL },
			files: { ...FULL, [SHELL]: true }
		});
		expect(await searchShell(effects)).toBe(SHELL);
		expect(commands).toEqual([]);
	});

	it('adds it as root, with fresh lists where it needs them', async () => {
		let isFresh = false;
		const { effects, commands } = debian((command, path) => {
			if (command.endsWith('update')) return (isFresh = true);
			if (isFresh) path['chromium-headless-shell'] = SHELL;
			return isFresh;
		});
		expect(await searchShell(effects)).toBe(SHELL);
		expect(commands).toHaveLength(3);
	});

	it('takes another browser where it cannot be had', async () => {
		const { effects } = debian(() => false);
		expect(await searchShell(effects)).toBe('/usr/bin/chromium');
	});

	it('takes another browser where what is there does not start', async () => {
		const { effects } = machine({
			onPath: { 'chromium-headless-shell': SHELL },
			files: { ...FULL, [SHELL]: false }
		});
		expect(await searchShell(effects)).toBe('/usr/bin/chromium');
	});

	it('installs nothing without root', async () => {
		const { effects, commands } = debian(() => true, false);
		expect(await searchShell(effects)).toBe('/usr/bin/chromium');
		expect(commands).toEqual([]);
	});
});
