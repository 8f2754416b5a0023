import path from 'node:path';

/**
 * The project path an import reaches (from the root, `/` between folders, query such as `?url` dropped), or null
 * for a package. `#lib` and `$lib` are `src/lib`; a missing extension finds `.ts` and `.svelte`, a folder its index.
 */
export function resolveImport(
	from: string,
	specifier: string,
	exists: (file: string) => boolean
): string | null {
	const bare = specifier.replace(/\?.*$/, '');
	const target = projectPath(from, bare);
	if (target === null) return null;
	const guesses = [target, `${target}.ts`, `${target}.svelte`, `${target}/index.ts`];
	return guesses.find(exists) ?? target;
}

function projectPath(from: string, specifier: string): string | null {
	if (/^[#$]lib(\/|$)/.test(specifier)) return path.posix.join('src/lib', specifier.slice(4));
	if (specifier.startsWith('/src/')) return specifier.slice(1);
	if (!specifier.startsWith('.')) return null;
	return path.posix.join(path.posix.dirname(from), specifier);
}
