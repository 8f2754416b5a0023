import { aptInstall, maybeApt } from './apt.ts';
import { playwrightCommand } from './browser-effects.ts';
import type { BrowserEffects } from './browser-effects.ts';
import { BROWSER_COMMANDS, BROWSER_VARIABLES, browserPlaces } from './browser-places.ts';

const DOWNLOAD_LIMITS = { idleSeconds: 60, totalSeconds: 600 };
const APT_LIMITS = { idleSeconds: 120, totalSeconds: 600 };

/** Thrown when no browser was found and none could be installed; the message says what was tried and what to do. */
export class NoBrowserError extends Error {
	constructor(tried: readonly string[]) {
		super(
			[
				'No Chromium or Chrome was found, and none could be installed. Tried:',
				...tried.map((line) => `  - ${line}`),
				'Install Chromium or Google Chrome, or set CHROME_PATH to its executable, and run again.'
			].join('\n')
		);
		this.name = 'NoBrowserError';
	}
}

/**
 * Finds a Chromium-based browser that starts: the one the environment names, then the system's, then
 * Playwright's own download, then (as root) the one of apt-get. Throws NoBrowserError when there is none.
 */
export async function searchBrowser(effects: BrowserEffects): Promise<string> {
	const tried: string[] = [];
	const works = (file: string) => effects.exists(file) && effects.runs(file);

	for (const name of BROWSER_VARIABLES) {
		const file = effects.env[name];
		if (file === undefined || file === '') continue;
		if (works(file)) return file;
		tried.push(`${name}=${file}: no browser that starts`);
		effects.log(`${name} names ${file}, which is no browser that starts: looking further.`);
	}

	const system = systemCandidates(effects).find(works);
	if (system !== undefined) return system;
	tried.push('Chromium, Chrome and Edge on PATH and in their usual places: none that starts');

	const own = effects.playwrightPath();
	if (works(own)) return own;
	effects.log('No browser found: downloading one through Playwright (about 120 MB) ...');
	const downloaded = await effects.install(
		playwrightCommand('install', 'chromium'),
		DOWNLOAD_LIMITS
	);
	if (downloaded && works(own)) return own;
	tried.push(
		downloaded
			? 'Playwright’s download: arrived, but does not start (system libraries missing?)'
			: 'Playwright’s download (npx playwright install chromium): failed or timed out'
	);

	const apt = await maybeAptBrowser(effects, downloaded ? own : null, tried);
	if (apt !== null) return apt;
	throw new NoBrowserError(tried);
}

function systemCandidates(effects: BrowserEffects): string[] {
	const onPath = BROWSER_COMMANDS.map((name) => effects.maybeWhich(name));
	return [
		...onPath.filter((file) => file !== null),
		...browserPlaces(effects.platform, effects.env)
	];
}

async function maybeAptBrowser(
	effects: BrowserEffects,
	downloaded: string | null,
	tried: string[]
): Promise<string | null> {
	const apt = maybeApt(effects);
	if (apt === null) {
		tried.push('apt-get: needs a Debian-like system and root');
		return null;
	}
	effects.log('Installing Chromium with apt-get ...');
	await effects.install([apt, 'update'], APT_LIMITS);
	if (downloaded !== null) {
		await effects.install(playwrightCommand('install-deps', 'chromium'), APT_LIMITS);
		if (effects.runs(downloaded)) return downloaded;
	}
	const installed = await effects.install(aptInstall(apt, 'chromium'), APT_LIMITS);
	const found = systemCandidates(effects).find(
		(file) => effects.exists(file) && effects.runs(file)
	);
	if (found !== undefined) return found;
	tried.push(
		installed
			? 'apt-get install chromium: done, but it does not start'
			: 'apt-get install chromium: failed or timed out'
	);
	return null;
}
