import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';

const FOLDER = 'src/routes/[[locale=locale]]/(embed)';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
/** Written before the pages are built, see `scripts/build/build-frame-script.ts`. */
const OWN = '.svelte-kit/embed/frame.json';

/** The address, from the site's root, of the script of every frame: a classic one, which needs no permission of a host. */
export function frameScript(): string {
	if (dev) return `${FOLDER}/embed.ts`;
	frame ??= readOwn();
	return frame;
}

/** The address, from the site's root, of the module that draws choices in a frame. */
export function drawScript(): string {
	if (dev) return `${FOLDER}/embed-draw.ts`;
	draw ??= readDraw();
	return draw;
}

// Read when they are asked for: Kit imports every route before the client's scripts are built.
let frame: string | undefined;
let draw: string | undefined;

function readOwn(): string {
	if (!existsSync(OWN)) throw new Error(`${OWN} is missing: build with \`npm run build\`.`);
	return (JSON.parse(readFileSync(OWN, 'utf8')) as { file: string }).file;
}

function readDraw(): string {
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
	const file = manifest[`${FOLDER}/embed-draw.ts`]?.file;
	if (!file) throw new Error(`${MANIFEST} names no file for ${FOLDER}/embed-draw.ts`);
	return file;
}
