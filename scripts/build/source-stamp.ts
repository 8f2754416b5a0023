import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';
import { CACHE_FOLDER, PROJECT_FOLDER, SITE_FOLDER } from './site-folder.ts';

const SOURCES = [
	...['src', 'static', 'data', 'scripts/build', 'scripts/serve', 'project.inlang/settings.json'],
	...['svelte.config.js', 'vite.config.ts', 'package-lock.json']
];
const GENERATED = path.join(PROJECT_FOLDER, 'src/lib/i18n/paraglide');
const STAMP = path.join(CACHE_FOLDER, 'build-stamp.txt');

/** Whether the built site is there and was built from the sources as they are now. */
export function isBuildFresh(): boolean {
	if (!existsSync(path.join(SITE_FOLDER, 'index.html')) || !existsSync(STAMP)) return false;
	return readFileSync(STAMP, 'utf8') === sourceStamp();
}

/** Notes that the site is built from the sources that gave this stamp. */
export function writeStamp(stamp: string): void {
	mkdirSync(CACHE_FOLDER, { recursive: true });
	writeFileSync(STAMP, stamp);
}

/** A digest of name, size and time of change of everything the site is built from, and of where it will be hosted. */
export function sourceStamp(): string {
	const digest = createHash('sha256');
	digest.update(`${process.env['SITE_ORIGIN'] ?? ''}\n`);
	for (const source of SOURCES) {
		for (const file of listFiles(path.join(PROJECT_FOLDER, source))) {
			if (file.startsWith(GENERATED)) continue;
			const { size, mtimeMs } = statSync(file);
			digest.update(`${file}:${size}:${mtimeMs}\n`);
		}
	}
	return digest.digest('hex');
}
