import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PUBLISHED_FIGURES } from './checks/published-figures.ts';
import { runPipeline } from './pipeline.ts';
import { READERS } from './readers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
	options: {
		sources: { type: 'string', default: join(root, '../shared/sources') },
		output: { type: 'string', default: join(root, 'static/data') },
		/** Builds elsewhere and says which files differ from those in the output folder. */
		compare: { type: 'boolean', default: false }
	}
});

/** Relative paths of the files below a folder, sorted. */
async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

async function compareFolders(built: string, kept: string): Promise<string[]> {
	const [left, right] = [await listFiles(built), await listFiles(kept)];
	const differences = right
		.filter((path) => !left.includes(path))
		.map((path) => `only kept: ${path}`);
	for (const path of left) {
		if (!right.includes(path)) differences.push(`only built: ${path}`);
		else {
			const bytes = await readFile(join(built, path));
			if (!bytes.equals(await readFile(join(kept, path)))) differences.push(`differs: ${path}`);
		}
	}
	return differences;
}

const kept = resolve(values.output);
const built = await mkdtemp(join(tmpdir(), 'pipeline-'));
try {
	const start = Date.now();
	await runPipeline({
		sources: resolve(values.sources),
		facts: join(root, 'data'),
		output: values.compare ? built : kept,
		history: kept,
		readers: READERS,
		figures: PUBLISHED_FIGURES,
		log: (message) => console.log(message)
	});
	if (values.compare) {
		const differences = await compareFolders(built, kept);
		for (const difference of differences) console.error(difference);
		if (differences.length > 0) process.exitCode = 1;
		else console.log('every file is equal, byte for byte');
	}
	console.log(`done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
} finally {
	await rm(built, { recursive: true, force: true });
}
