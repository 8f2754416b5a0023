import { existsSync, readFileSync } from 'node:fs';
import { dev } from '$app/environment';
import type { Locale } from '#lib/i18n/index.ts';

const FOLDER = 'src/routes/[[locale=locale]]/(embed)';
/** Written before the pages are built, see `scripts/build/embed-names.ts`. */
const NAMES = '.svelte-kit/embed';

/** The address, from the site's root, of the script of every frame: a classic one, which needs no permission of a host. */
export function frameScript(): string {
	if (dev) return `${FOLDER}/embed.ts`;
	frame ??= readNames<{ file: string }>('frame').file;
	return frame;
}

/** A module that draws choices in frames. */
export type DrawName =
	`draw-${'lines' | 'bars' | 'ranking' | 'map' | 'gap' | 'cards' | 'view' | 'any' | 'explore'}`;

/** The address, from the site's root, of a module that draws choices in a frame of a language. */
export function drawScript(name: DrawName, locale: Locale): string {
	if (dev) return `${FOLDER}/${name}.ts`;
	draw ??= readNames<Record<DrawName, Record<Locale, string>>>('draw');
	return draw[name][locale];
}

// Read when they are asked for: Kit imports every route before there is a page.
let frame: string | undefined;
let draw: Record<DrawName, Record<Locale, string>> | undefined;

function readNames<Names>(name: string): Names {
	const file = `${NAMES}/${name}.json`;
	if (!existsSync(file)) throw new Error(`${file} is missing: build with \`npm run build\`.`);
	return JSON.parse(readFileSync(file, 'utf8')) as Names;
}
