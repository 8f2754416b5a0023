import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GEO_HEIGHT, GEO_PATH, GEO_WIDTH } from '../../../src/lib/charts/geo.data.ts';
import { MAP_PLACES, mapPlaces } from '../../../src/lib/charts/map-geometry.ts';

const sprite = readFileSync(`static/${GEO_PATH}`, 'utf8');

it('knows exactly the shapes and dots of the sprite', () => {
	const ids = [...sprite.matchAll(/id="a(\d{3})"/g)].map(([, code]) => code ?? '');
	expect(new Set(ids).size).toBe(ids.length);
	expect(MAP_PLACES.map(({ code }) => code).sort()).toEqual(ids.sort());
});

it('names the sprite after its bytes', () => {
	const hash = createHash('sha256').update(sprite).digest('hex').slice(0, 8);
	expect(GEO_PATH).toBe(`geo/world.${hash}.svg`);
});

it('places every economy on the map', () => {
	for (const { code, x, y } of MAP_PLACES) {
		expect(x >= 0 && x <= GEO_WIDTH && y >= 0 && y <= GEO_HEIGHT, code).toBe(true);
	}
});

it('draws small states always, dependent territories where the series knows them', () => {
	const drawn = (known: string[]) => new Set(mapPlaces(new Set(known)).map(({ code }) => code));
	expect(drawn([]).has('702')).toBe(true);
	expect(drawn([]).has('533')).toBe(false);
	expect(drawn(['533']).has('533')).toBe(true);
});
