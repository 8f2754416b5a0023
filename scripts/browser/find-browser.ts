import { browserEffects } from './browser-effects.ts';
import { searchBrowser } from './search-browser.ts';
import { searchShell } from './search-shell.ts';

let found: Promise<string> | undefined;

/**
 * The path of a Chromium-based browser that starts on this machine, installed if there is none
 * (see searchBrowser for the order); asked once per process. Throws NoBrowserError.
 */
export function findBrowser(): Promise<string> {
	found ??= searchBrowser(browserEffects());
	return found;
}

/** The path of the browser for tests of pages (see searchShell), installed where it can be. Throws NoBrowserError. */
export function findShell(): Promise<string> {
	return searchShell(browserEffects());
}
