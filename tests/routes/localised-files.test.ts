import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/routes/[[locale=locale]]/(site)';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
	path.endsWith('.json/+server.ts')
);

// No page links to a JSON file, so no crawler finds it: each must name its languages itself.
describe('JSON files beside pages', () => {
	it('are found', () => {
		expect(files.length).toBeGreaterThan(3);
	});

	it.each(files)('%s is prerendered in every language', (file) => {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		const entries = /export const entries[^;]*;|from '[^']*entries[^']*'/.exec(text)?.[0] ?? '';
		expect(/LOCALES|entries\.server/.test(entries), entries).toBe(true);
	});
});
