import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { browserEffects } from '../browser/browser-effects.ts';
import { CACHE_FOLDER } from '../build/site-folder.ts';
import { maybeNginx } from './search-nginx.ts';

let found: Promise<string | null> | undefined;

/** The path of an nginx that starts on this machine, fetched if there is none, or null; asked once per process. */
export function findNginx(): Promise<string | null> {
	const runs = (file: string) => spawnSync(file, ['-v'], { stdio: 'ignore' }).status === 0;
	found ??= maybeNginx({ ...browserEffects(), runs }, path.join(CACHE_FOLDER, 'nginx'));
	return found;
}
