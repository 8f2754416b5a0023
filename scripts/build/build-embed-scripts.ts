import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { PROJECT_FOLDER } from './site-folder.ts';

const SOURCE = path.join(PROJECT_FOLDER, 'src/routes/[[locale=locale]]/(embed)/host');

interface Script {
	/** The source, without its ending. */
	source: string;
	/** The file that is built, without its ending. */
	name: string;
	format: 'iife' | 'es';
}

const SCRIPTS: readonly Script[] = [
	{ source: 'frames', name: 'frames', format: 'iife' },
	{ source: 'ict-chart', name: 'ict-chart', format: 'es' },
	// A module from another origin needs a header, which not every host sends.
	{ source: 'ict-chart', name: 'ict-chart.classic', format: 'iife' }
];

/** Builds what other people's pages load, into `embed/` of a built site: the script for frames, the web component, its npm package. */
export async function buildEmbedScripts(site: string): Promise<void> {
	const folder = path.join(site, 'embed');
	for (const script of SCRIPTS) await buildScript(script, folder);
	writePackage(folder, path.join(folder, 'npm', 'ict-chart'));
}

async function buildScript({ source, name, format }: Script, folder: string): Promise<void> {
	await build({
		configFile: false,
		root: PROJECT_FOLDER,
		publicDir: false,
		logLevel: 'warn',
		define: format === 'iife' ? { 'import.meta.url': '(document.currentScript||{}).src' } : {},
		build: {
			target: 'es2020',
			outDir: folder,
			emptyOutDir: false,
			modulePreload: false,
			rolldownOptions: {
				input: path.join(SOURCE, `${source}.ts`),
				preserveEntrySignatures: format === 'es' ? 'strict' : false,
				output: { format, entryFileNames: `${name}.js`, codeSplitting: false }
			}
		}
	});
}

/** Writes the folder that `npm pack` and `npm install` take. */
function writePackage(built: string, folder: string): void {
	const { version, license } = JSON.parse(
		readFileSync(path.join(PROJECT_FOLDER, 'package.json'), 'utf8')
	) as { version: string; license: string };
	const manifest = {
		name: 'ict-chart',
		version,
		description: 'Web component for charts of ICT progress',
		license,
		type: 'module',
		exports: { '.': { types: './ict-chart.d.ts', default: './ict-chart.js' } },
		types: './ict-chart.d.ts',
		files: ['ict-chart.js', 'ict-chart.d.ts'],
		sideEffects: ['./ict-chart.js'],
		keywords: ['web-component', 'chart', 'statistics']
	};
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	copyFileSync(path.join(built, 'ict-chart.js'), path.join(folder, 'ict-chart.js'));
	copyFileSync(path.join(PROJECT_FOLDER, 'LICENSE'), path.join(folder, 'LICENSE'));
	for (const file of ['ict-chart.d.ts', 'README.md']) {
		copyFileSync(path.join(SOURCE, 'package', file), path.join(folder, file));
	}
}
