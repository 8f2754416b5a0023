import { describe, expect, it } from 'vitest';
import { NoBrowserError, searchBrowser } from '../../scripts/browser/search-browser.ts';
import { machine, PLAYWRIGHT } from './machine.ts';

describe('searchBrowser', () => {
	it('takes the browser that the environment names first', async () => {
		const { effects, commands } = machine({
			env: { PUPPETEER_EXECUTABLE_PATH: '/p/chrome', CHROME_PATH: '/c/chrome' },
			files: { '/p/chrome': true, '/c/chrome': true, '/usr/bin/chromium': true }
		});
		expect(await searchBrowser(effects)).toBe('/c/chrome');
		expect(commands).toEqual([]);
	});

	it('says so and looks further when the named browser does not start', async () => {
		const { effects, logs } = machine({
			env: { CHROME_PATH: '/gone' },
			files: { '/usr/bin/chromium': true }
		});
		expect(await searchBrowser(effects)).toBe('/usr/bin/chromium');
		expect(logs.join()).toContain('/gone');
	});

	it('prefers PATH over the usual places, and passes over one that does not start', async () => {
		const { effects } = machine({
			onPath: { 'chromium-browser': '/bin/stub', 'google-chrome': '/bin/google-chrome' },
			files: { '/bin/stub': false, '/bin/google-chrome': true, '/snap/bin/chromium': true }
		});
		expect(await searchBrowser(effects)).toBe('/bin/google-chrome');
	});

	it.each([
		['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
		['darwin', '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/a' }],
		[
			'win32',
			'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
			{ PROGRAMFILES: 'C:\\Program Files' }
		],
		['linux', '/opt/google/chrome/chrome', {}]
	] as const)('knows the usual places of %s (%s)', async (platform, file, env) => {
		const { effects } = machine({ platform, env, files: { [file]: true } });
		expect(await searchBrowser(effects)).toBe(file);
	});

	it('uses an earlier Playwright download without downloading again', async () => {
		const { effects, commands } = machine({ files: { [PLAYWRIGHT]: true } });
		expect(await searchBrowser(effects)).toBe(PLAYWRIGHT);
		expect(commands).toEqual([]);
	});

	it('downloads through Playwright where the system has none', async () => {
		const { effects, commands } = machine({
			installs: (command) => (command === 'install chromium' ? { [PLAYWRIGHT]: true } : null)
		});
		expect(await searchBrowser(effects)).toBe(PLAYWRIGHT);
		expect(commands).toEqual(['install chromium']);
	});

	it('adds the system libraries as root when the download does not start', async () => {
		const { effects, commands } = machine({
			root: true,
			onPath: { 'apt-get': '/usr/bin/apt-get' },
			installs: (command) => ({ [PLAYWRIGHT]: command === 'install-deps chromium' })
		});
		expect(await searchBrowser(effects)).toBe(PLAYWRIGHT);
		expect(commands).toEqual([
			'install chromium',
			'/usr/bin/apt-get update',
			'install-deps chromium'
		]);
	});

	it('falls to apt-get as root, updating once, when the download fails', async () => {
		const { effects, commands } = machine({
			root: true,
			onPath: { 'apt-get': '/usr/bin/apt-get' },
			installs: (command) => {
				if (command.endsWith('update')) return {};
				return command.endsWith('recommends chromium') ? { '/usr/bin/chromium': true } : null;
			}
		});
		expect(await searchBrowser(effects)).toBe('/usr/bin/chromium');
		expect(commands.filter((command) => command.endsWith('update'))).toHaveLength(1);
	});

	it('never calls apt-get without root, and says what was tried and what to do', async () => {
		const { effects, commands } = machine({ onPath: { 'apt-get': '/usr/bin/apt-get' } });
		const failure = await searchBrowser(effects).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(NoBrowserError);
		expect(String(failure)).toMatch(/Playwright[\s\S]+apt-get[\s\S]+CHROME_PATH/);
		expect(commands).toEqual(['install chromium']);
	});
});
