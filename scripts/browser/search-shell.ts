import { aptInstall, maybeApt } from './apt.ts';
import type { BrowserEffects } from './browser-effects.ts';
import { BROWSER_VARIABLES } from './browser-places.ts';
import { searchBrowser } from './search-browser.ts';

/** Debian's package, and program, of Chromium without a window: the same engine, quicker to start and to draw. */
const SHELL = 'chromium-headless-shell';
const LIMITS = { idleSeconds: 45, totalSeconds: 180 };

/**
 * Finds the browser for tests of pages: the one the environment names, else Chromium's headless shell, which is added
 * to a Debian as root, else any browser (see searchBrowser). Throws NoBrowserError when there is none.
 */
export async function searchShell(effects: BrowserEffects): Promise<string> {
	if (BROWSER_VARIABLES.some((name) => effects.env[name])) return searchBrowser(effects);
	return maybeShell(effects) ?? (await maybeInstalled(effects)) ?? searchBrowser(effects);
}

function maybeShell(effects: BrowserEffects): string | null {
	const file = effects.maybeWhich(SHELL);
	return file !== null && effects.runs(file) ? file : null;
}

async function maybeInstalled(effects: BrowserEffects): Promise<string | null> {
	const apt = maybeApt(effects);
	if (apt === null) return null;
	effects.log(`Installing ${SHELL} with apt-get ...`);
	const install = aptInstall(apt, SHELL);
	if (await effects.install(install, LIMITS)) return maybeShell(effects);
	// Its lists of packages may be missing, or old.
	if (!(await effects.install([apt, 'update'], LIMITS))) return null;
	return (await effects.install(install, LIMITS)) ? maybeShell(effects) : null;
}
