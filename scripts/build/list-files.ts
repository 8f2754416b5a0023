import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file in a folder and below it, as paths that start with the folder, sorted; a missing folder has none. */
export function listFiles(folder: string): string[] {
	const stat = statSync(folder, { throwIfNoEntry: false });
	if (stat === undefined) return [];
	if (stat.isFile()) return [folder];
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
}
