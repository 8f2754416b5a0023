import path from 'node:path';
import { aptInstall, maybeApt } from '../browser/apt.ts';
import type { BrowserEffects } from '../browser/browser-effects.ts';

const LIMITS = { idleSeconds: 45, totalSeconds: 180 };
/** Unpacks Debian's package into a folder: to install it would start a server on this machine. */
const UNPACK =
	'mkdir -p "$1" && cd "$1" && "$0" download -q nginx && dpkg-deb -x nginx_*.deb . && rm nginx_*.deb';

/**
 * Finds an nginx that starts: the one on PATH, the one unpacked into `folder` before, else, as root on a Debian, that of
 * apt-get unpacked there; where it lacks a library, it is installed. Null where there is none, with a printed reason.
 */
export async function maybeNginx(effects: BrowserEffects, folder: string): Promise<string | null> {
	const own = path.join(folder, 'usr/sbin/nginx');
	const maybeFound = () =>
		[effects.maybeWhich('nginx'), '/usr/sbin/nginx', own].find(
			(file) => file !== null && effects.exists(file) && effects.runs(file)
		) ?? null;
	const found = maybeFound();
	if (found !== null) return found;
	const apt = maybeApt(effects);
	if (apt === null) {
		effects.log('No nginx: it is on no PATH, and apt-get needs a Debian and root.');
		return null;
	}
	effects.log('Fetching nginx with apt-get ...');
	const unpack = () => effects.install(['sh', '-c', UNPACK, apt, folder], LIMITS);
	if (!(await unpack())) {
		await effects.install([apt, 'update'], LIMITS);
		await unpack();
	}
	if (maybeFound() === null) await effects.install(aptInstall(apt, 'nginx'), LIMITS);
	const got = maybeFound();
	if (got === null) effects.log('No nginx: apt-get could not fetch one that starts.');
	return got;
}
