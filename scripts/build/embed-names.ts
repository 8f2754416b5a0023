import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where pages that are prerendered look for names of scripts; the pages' own folder is emptied by their build. */
const FOLDER = '.svelte-kit/embed';

/** Writes the names of scripts to where the pages look for them, in a file of its own. */
export async function writeEmbedNames(name: string, names: object): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	await writeFile(path.join(FOLDER, `${name}.json`), JSON.stringify(names));
}
