import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { writeEmbedNames } from './embed-names.ts';
import { oneLocale } from './one-locale.ts';
import { PROJECT_FOLDER } from './site-folder.ts';

const SOURCE = 'src/routes/[[locale=locale]]/(embed)';
const READER = 'src/lib/query/parquet/read-table.ts';
const FOLDER = '_app/immutable/draw';

/** What draws usual choices, one file each. */
const USUAL = [
	'draw-lines',
	'draw-bars',
	'draw-ranking',
	'draw-map',
	'draw-gap',
	'draw-cards',
	'draw-view'
] as const;
/** What draws any choice from the files of series; statistics are loaded where they are asked for. */
const ANY = ['draw-any', 'draw-explore'] as const;

/** A module that frames load: its path from the site's root, and its text. */
export interface DrawScript {
	file: string;
	code: string;
}

/** Leaves out components, which a frame never draws with, and takes layouts at once instead of later: fewer requests. */
const WHOLE: Plugin = {
	name: 'whole-drawing',
	enforce: 'pre',
	load: (id) => (id.endsWith('.svelte') ? 'export default null;' : null),
	transform(code, id) {
		if (!/[\\/]charts[\\/]explore[\\/][\w-]+\.ts$/.test(id)) return null;
		const imports: string[] = [];
		const eager = code.replace(
			/\(await import\('(\.[^']+)'\)\)\.(\w+)/g,
			(_, file: string, name: string) => {
				imports.push(`import { ${name} } from '${file}';`);
				return name;
			}
		);
		return imports.length === 0 ? null : `${imports.join('\n')}\n${eager}`;
	}
};

/** For a drawing that never asks for what the rooms load later. */
const NOTHING_LATER: Plugin = {
	name: 'nothing-later',
	resolveDynamicImport: (specifier) =>
		typeof specifier === 'string' ? { id: specifier, external: true } : null
};

/** An entry that brings the reader of figures along, which its drawing always needs, and would ask for later. */
function withReader(entry: string): Plugin {
	const own = '\0with-reader';
	const sources = [entry, path.resolve(PROJECT_FOLDER, READER)].map((each) => JSON.stringify(each));
	return {
		name: 'with-reader',
		resolveId: (source) => (source === 'with-reader' ? own : null),
		load: (id) => (id === own ? sources.map((each) => `export * from ${each};`).join('\n') : null)
	};
}

async function buildScript(
	name: (typeof USUAL | typeof ANY)[number],
	locale: string
): Promise<[DrawScript, ...DrawScript[]]> {
	const isAny = ANY.some((each) => each === name);
	const entry = path.resolve(PROJECT_FOLDER, SOURCE, `${name}.ts`);
	const result = await build({
		configFile: false,
		root: PROJECT_FOLDER,
		publicDir: false,
		logLevel: 'error',
		plugins: [oneLocale(locale), WHOLE, isAny ? withReader(entry) : NOTHING_LATER],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: { [name]: isAny ? 'with-reader' : entry },
				preserveEntrySignatures: 'strict',
				treeshake: { moduleSideEffects: false },
				output: {
					entryFileNames: `${FOLDER}/[name].${locale}.[hash].js`,
					chunkFileNames: `${FOLDER}/[name].[hash].js`
				}
			}
		}
	});
	const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	const chunks = outputs.filter((each) => each.type === 'chunk');
	const [first, ...others] = chunks.toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));
	if (!first || (!isAny && others.length > 0)) throw new Error(`${name} did not become one module`);
	const scriptOf = ({ fileName, code }: typeof first) => ({ file: fileName, code });
	return [scriptOf(first), ...others.map(scriptOf)];
}

/**
 * Builds the modules that draw choices in frames, each for one language: apart from the site, whose chunks would be a
 * hundred requests. Writes their names to where the pages look for them.
 */
export async function buildDrawScripts(): Promise<DrawScript[]> {
	const settings = readFileSync(path.join(PROJECT_FOLDER, 'project.inlang/settings.json'), 'utf8');
	const { locales } = JSON.parse(settings) as { locales: string[] };
	const scripts: DrawScript[] = [];
	const names: Record<string, Record<string, string>> = {};
	for (const name of [...USUAL, ...ANY]) {
		for (const locale of locales) {
			const built = await buildScript(name, locale);
			scripts.push(...built);
			names[name] = { ...names[name], [locale]: built[0].file };
		}
	}
	await writeEmbedNames('draw', names);
	return scripts;
}
