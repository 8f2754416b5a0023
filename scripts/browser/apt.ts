import type { BrowserEffects } from './browser-effects.ts';

/** The path of `apt-get` where it may be used: on a system that has it, as root; else null. */
export function maybeApt(effects: BrowserEffects): string | null {
	return effects.isRoot ? effects.maybeWhich('apt-get') : null;
}

/** The command that installs a package, and nothing that is merely recommended beside it. */
export function aptInstall(apt: string, name: string): string[] {
	return [apt, 'install', '-y', '--no-install-recommends', name];
}
