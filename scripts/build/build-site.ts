import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDrawScripts } from './build-draw-scripts.ts';
import { buildEmbedScripts } from './build-embed-scripts.ts';
import { buildFrameScript } from './build-frame-script.ts';
import { compressSite } from './compress-site.ts';
import { packageCommand } from './package-command.ts';
import { runCommand } from './run-command.ts';
import { CACHE_FOLDER, SITE_FOLDER } from './site-folder.ts';
import { sourceStamp, writeStamp } from './source-stamp.ts';
import { removeRouteData } from './remove-route-data.ts';
import { writeHostConfigs } from './write-host-configs.ts';
import { writeNotFound } from './write-not-found.ts';
import { writePreviews } from './write-previews.ts';

/** Builds the site: pages, the scripts for pages that embed, then compressed variants. Throws when a step fails. */
export async function buildSite(): Promise<void> {
	const stamp = sourceStamp();
	const started = Date.now();
	rmSync(SITE_FOLDER, { recursive: true, force: true });
	const scripts = [await buildFrameScript(), ...(await buildDrawScripts())];
	const code = await runCommand(packageCommand('vite', 'vite', 'build', '--logLevel', 'warn'), {
		// Pages are many short lives: with room for the young, a tenth of the time is saved.
		env: { NODE_ENV: 'production', NODE_OPTIONS: withOption('--max-semi-space-size=128') }
	});
	if (code !== 0) throw new Error(`vite build failed (exit code ${code}); see above.`);
	for (const { file, code: text } of scripts) writeScript(path.join(SITE_FOLDER, file), text);
	writeNotFound(SITE_FOLDER);
	removeRouteData(SITE_FOLDER);
	await buildEmbedScripts(SITE_FOLDER);
	writeHostConfigs(SITE_FOLDER);
	console.log(`Pages built in ${seconds(started)} s.`);
	const drawing = Date.now();
	const previews = await writePreviews(SITE_FOLDER, path.join(CACHE_FOLDER, 'previews'));
	console.log(`${previews} previews drawn in ${seconds(drawing)} s. Compressing ...`);
	const { files, rawBytes, brotliBytes } = await compressSite(
		SITE_FOLDER,
		path.join(CACHE_FOLDER, 'compressed')
	);
	console.log(
		`${files} files compressed, ${megabytes(rawBytes)} MB to ${megabytes(brotliBytes)} MB; ` +
			`built in ${seconds(started)} s in all.`
	);
	writeStamp(stamp);
}

function writeScript(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function withOption(option: string): string {
	return [process.env['NODE_OPTIONS'], option].filter(Boolean).join(' ');
}

function seconds(since: number): string {
	return ((Date.now() - since) / 1000).toFixed(1);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}
