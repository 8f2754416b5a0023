import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './site-folder.ts';

/** The command that runs a package's program with this Node, with no shell between (so that it runs on Windows too). */
export function packageCommand(packageName: string, program: string, ...args: string[]): string[] {
	const folder = path.join(PROJECT_FOLDER, 'node_modules', packageName);
	const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[program];
	if (file === undefined) throw new Error(`${packageName} has no program ${program}`);
	return [process.execPath, path.join(folder, file), ...args];
}
