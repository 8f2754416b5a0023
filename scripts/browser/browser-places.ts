import path from 'node:path';

/** The environment variables that may name a browser, in the order they are asked. */
export const BROWSER_VARIABLES = [
	'CHROME_PATH',
	'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
	'PUPPETEER_EXECUTABLE_PATH'
] as const;

/** Programs that are looked for on PATH. */
export const BROWSER_COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge'
] as const;

/** The usual places of Chromium, Chrome and Edge on a platform, most wanted first. */
export function browserPlaces(
	platform: NodeJS.Platform,
	env: Readonly<Record<string, string | undefined>>
): string[] {
	if (platform === 'darwin') return macPlaces(env['HOME']);
	if (platform === 'win32') return windowsPlaces(env);
	return [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/lib/chromium/chromium',
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/opt/google/chrome/chrome',
		'/snap/bin/chromium',
		'/usr/bin/microsoft-edge'
	];
}

function macPlaces(home: string | undefined): string[] {
	const names = ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge'];
	const roots = ['/Applications', ...(home === undefined ? [] : [`${home}/Applications`])];
	return roots.flatMap((root) => names.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`));
}

function windowsPlaces(env: Readonly<Record<string, string | undefined>>): string[] {
	const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
	const ends = [
		'Chromium\\Application\\chrome.exe',
		'Google\\Chrome\\Application\\chrome.exe',
		'Microsoft\\Edge\\Application\\msedge.exe'
	];
	return roots
		.filter((root) => root !== undefined)
		.flatMap((root) => ends.map((end) => path.win32.join(root, end)));
}
