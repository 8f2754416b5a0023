import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../scripts/serve/header-rules.ts';
import { headersFile, type SitePaths } from '../../../scripts/serve/hosts/headers-file.ts';
import { PATHS } from './paths.ts';

const SITE: SitePaths = {
	embeds: ['/embed/', '/fr/embed/'],
	folders: ['/indicators/', '/make-embed/', '/fr/indicators/'],
	pages: ['/', '/404.html', '/fr/'],
	scripts: ['/embed/frames.js']
};

interface Block {
	path: string;
	headers: [string, string][];
}

function read(text: string): Block[] {
	const blocks: Block[] = [];
	for (const line of text.split('\n')) {
		const [, header, value] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
		if (line.startsWith('/')) blocks.push({ path: line, headers: [] });
		else if (header !== undefined) blocks.at(-1)?.headers.push([header, value ?? '']);
	}
	return blocks;
}

const blocks = read(headersFile(SITE));
const setOn = (path: string) =>
	blocks
		.filter((block) =>
			block.path.endsWith('*')
				? path.startsWith(block.path.slice(0, -1))
				: path === block.path || path === `${block.path}index.html`
		)
		.flatMap(({ headers }) => headers);

describe('headersFile', () => {
	it.each(PATHS)('sets each header once on %s, whatever a host does with two', (path) => {
		const names = setOn(path).map(([header]) => header);
		expect(new Set(names).size).toBe(names.length);
	});

	it.each(PATHS.filter((path) => /(\/|\.html)$/.test(path)))(
		'gives the page %s the policy that our own server gives it',
		(path) => {
			const { 'Content-Security-Policy': policy } = Object.fromEntries(setOn(path));
			expect(policy).toBe(headersOf(path)['Content-Security-Policy']);
		}
	);

	it.each(PATHS)('opens %s wherever our own server does', (path) => {
		expect(Object.fromEntries(setOn(path))['Access-Control-Allow-Origin']).toBe('*');
	});

	it('keeps to what hosts read: splats at the end only, and so many rules', () => {
		for (const { path } of blocks) expect(path).toMatch(/^\/[^*]*\*?$/);
		const folders = Array.from({ length: 120 }, (_, index) => `/room-${index}/`);
		expect(() => headersFile({ ...SITE, folders })).toThrow('100');
	});
});
