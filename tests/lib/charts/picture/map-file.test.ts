import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAP_FILE, mapOutlines } from '#lib/charts/index.ts';

const bytes = readFileSync(`static/${MAP_FILE.path}`);

describe('MAP_FILE', () => {
	it('is the check of the file that the site has', () => {
		expect(MAP_FILE).toMatchObject({
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex')
		});
	});
});

describe('mapOutlines', () => {
	it('finds the outline of every shape of the file', () => {
		const sprite = bytes.toString();
		const outlines = mapOutlines(sprite);
		expect(outlines.size).toBe(sprite.match(/<path id="a\d{3}"/g)?.length);
		expect(outlines.get('404')).toMatch(/^m\d/i);
	});

	it('takes nothing that is no path data', () => {
		expect(mapOutlines('<path id="a404" d="M0 0&quot; onload=&quot;x"/>').size).toBe(0);
		expect(mapOutlines('<path id="x" d="M0 0"/>').size).toBe(0);
	});
});
