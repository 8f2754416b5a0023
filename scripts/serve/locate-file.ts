import { statSync } from 'node:fs';
import path from 'node:path';

/** What a request path means on disk. */
export type Location =
	| { kind: 'file'; file: string }
	| { kind: 'redirect'; to: string }
	| { kind: 'missing' }
	| { kind: 'malformed' };

/**
 * Finds the file of a request path under a root: a directory with an index gives it at `/name/` and a redirect at
 * `/name`. A path that leaves the root, or names a hidden file, is missing. `file` is relative, `/` between folders.
 */
export function locateFile(root: string, requestUrl: string): Location {
	const [rawPath = '/', query] = splitOnce(requestUrl, '?');
	let pathname: string;
	try {
		pathname = decodeURIComponent(rawPath);
	} catch {
		return { kind: 'malformed' };
	}
	if (pathname.includes('\0')) return { kind: 'malformed' };
	const parts = pathname.split(/[/\\]+/).filter((part) => part !== '' && part !== '.');
	if (parts.some((part) => part.startsWith('.'))) return { kind: 'missing' };

	const file = parts.join('/');
	const kind = kindOf(root, file);
	if (kind === 'file') return pathname.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file };
	const index = file === '' ? 'index.html' : `${file}/index.html`;
	if (kind !== 'folder' || kindOf(root, index) !== 'file') return { kind: 'missing' };
	if (pathname.endsWith('/')) return { kind: 'file', file: index };
	const to = `/${parts.map(encodeURIComponent).join('/')}/`;
	return { kind: 'redirect', to: query === undefined ? to : `${to}?${query}` };
}

function splitOnce(text: string, mark: string): [string, string | undefined] {
	const at = text.indexOf(mark);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function kindOf(root: string, file: string): 'file' | 'folder' | null {
	const stat = statSync(path.join(root, file), { throwIfNoEntry: false });
	if (stat?.isFile()) return 'file';
	return stat?.isDirectory() ? 'folder' : null;
}
