import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { listFiles } from './list-files.ts';
import { palettePng } from './palette-png.ts';
import { PROJECT_FOLDER } from './site-folder.ts';

/** As `PREVIEW_SIZE` has it, whose room needs words that are not compiled yet when the build starts. */
const SIZE = { width: 1200, height: 630 };
const PREVIEW = /[\\/]embed[\\/](.*[\\/])?preview\.svg$/;
const FONTS = ['noto-sans-regular', 'noto-sans-bold', 'noto-sans-math'].map((name) =>
	path.join(PROJECT_FOLDER, 'src/routes/fonts', `${name}.ttf`)
);

/**
 * Makes `preview.png` of every `preview.svg` of an embed in the built site, in our own fonts, and takes the SVG away;
 * what was drawn before is kept in a cache by hash. Gives their number; throws where one has another size.
 */
export async function writePreviews(site: string, cache: string): Promise<number> {
	const files = listFiles(site).filter((file) => PREVIEW.test(file));
	if (files.length === 0) return 0;
	await mkdir(cache, { recursive: true });
	const fonts = createHash('sha256');
	for (const font of FONTS) fonts.update(await readFile(font));
	const queue = files.values();
	const work = async () => {
		for (const file of queue) {
			const svg = await readFile(file);
			const hash = fonts.copy().update(svg).digest('hex');
			const kept = path.join(cache, `${hash}.png`);
			if ((await stat(kept).catch(() => null)) === null) await draw(svg, kept, file);
			await copyFile(kept, file.replace(/svg$/, 'png'));
			await rm(file);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
	return files.length;
}

async function draw(svg: Buffer, kept: string, file: string): Promise<void> {
	const image = await renderAsync(svg.toString(), {
		font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
		logLevel: 'off'
	});
	const { width, height } = SIZE;
	if (image.width !== width || image.height !== height)
		throw new Error(
			`${file} is ${image.width} × ${image.height} px; a preview has ${width} × ${height}.`
		);
	// Renamed when it is whole; two addresses may hold the same card.
	const part = `${kept}.${createHash('sha256').update(file).digest('hex').slice(0, 8)}`;
	await writeFile(part, await palettePng(image.pixels, SIZE));
	await rename(part, kept);
}
