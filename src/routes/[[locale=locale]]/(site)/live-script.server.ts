import { readFileSync } from 'node:fs';
import { dev } from '$app/environment';

const SOURCE = 'src/routes/[[locale=locale]]/(site)/live.ts';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** The address, from the site's root, of the script that makes pages live. */
export const liveScript = dev ? SOURCE : builtScript();

function builtScript(): string {
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
	const file = manifest[SOURCE]?.file;
	if (!file) throw new Error(`${MANIFEST} names no file for ${SOURCE}`);
	return file;
}
