import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { geoEqualEarth, geoPath } from 'd3';
import type { GeometryCollection, MultiPolygon } from 'geojson';
import { compactPath } from './compact-path.ts';
import { loadCountries } from './countries.ts';
import { placeDots, type Dot } from './place-dots.ts';
import { readPlaces } from './read-places.ts';

/** Map units: a quarter of a pixel on a map 960 pixels wide. */
const WIDTH = 3840;
const MARGIN = 16;
/** Below 12 square pixels a shape is too small to see: a dot is drawn over it. */
const SMALL = 192;
const DOT_RADIUS = 17;

const { values: options } = parseArgs({
	options: { sources: { type: 'string', default: '../shared/sources' } }
});

const countries = loadCountries();
const known = readPlaces(join(options.sources, 'reference/gapminder-geo-country.csv'));
const places = known.filter(({ code }) => !countries.has(code) && code !== '010');
const members = new Set(known.filter(({ member }) => member).map(({ code }) => code));
const all: GeometryCollection = {
	type: 'GeometryCollection',
	geometries: [
		...countries.values(),
		{ type: 'MultiPoint', coordinates: places.map((at) => [at.longitude, at.latitude]) }
	]
};
const projection = geoEqualEarth().rotate([-11, 0]).precision(0.2);
projection.fitWidth(WIDTH - 2 * MARGIN, all);
const [[left, top], [, bottom]] = geoPath(projection).bounds(all);
const [x0, y0] = projection.translate();
projection.translate([x0 - left + MARGIN, y0 - top + MARGIN]);
const height = Math.ceil((bottom - top + 2 * MARGIN) / 40) * 40;

/** The middle of a shape's largest polygon, where its label or tooltip points to. */
function anchor(shape: MultiPolygon): [number, number] {
	const path = geoPath(projection);
	const largest = shape.coordinates
		.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
		.reduce((a, b) => (path.area(b) > path.area(a) ? b : a));
	return path.centroid(largest).map(Math.round) as [number, number];
}

const shapes: { code: string; path: string; at: [number, number] }[] = [];
const homes: Dot[] = [];
for (const [code, shape] of [...countries].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const at = anchor(shape);
	shapes.push({ code, path: compactPath(shape, projection), at });
	if (geoPath(projection).area(shape) < SMALL) homes.push({ code, x: at[0], y: at[1] });
}
for (const { code, longitude, latitude } of places) {
	const at = projection([longitude, latitude]);
	if (at) homes.push({ code, x: at[0], y: at[1] });
}
const dots = placeDots(
	homes.sort((a, b) => (a.code < b.code ? -1 : 1)),
	DOT_RADIUS
);

const small = new Map(
	shapes.filter(({ code }) => dots.some((dot) => dot.code === code)).map((s) => [s.code, s.path])
);
const large = shapes.filter(({ code }) => !small.has(code));

const line = 'vector-effect="non-scaling-stroke"';
const outline = (code: string) => (small.has(code) ? `<path d="${small.get(code)}" ${line}/>` : '');
const sprite = [
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}">`,
	...large.map(({ code, path }) => `<path id="a${code}" d="${path}" ${line}/>`),
	...dots.map(
		({ code, x, y }) =>
			`<g id="a${code}" stroke-linecap="round">${outline(code)}<path d="M${x} ${y}h0" ${line} style="stroke-width:calc(var(--dot,7px) + var(--rim,2px))"/>` +
			`<path d="M${x} ${y}h0" ${line} style="stroke:currentColor;stroke-width:var(--dot,7px)"/></g>`
	),
	'</svg>\n'
].join('\n');
const hash = createHash('sha256').update(sprite).digest('hex').slice(0, 8);
const name = `world.${hash}.svg`;

const directory = 'static/geo';
mkdirSync(directory, { recursive: true });
for (const old of readdirSync(directory)) {
	if (/^world\.[0-9a-f]{8}\.svg$/.test(old) && old !== name) rmSync(join(directory, old));
}
writeFileSync(join(directory, name), sprite);

const territories = dots.map(({ code }) => code).filter((code) => !members.has(code));
const entry = (code: string, x: number, y: number) => `${code} ${x} ${y}`;
writeFileSync(
	'src/lib/charts/geo.data.ts',
	[
		'// Written by scripts/geo/build.ts (`npm run geo`); do not edit.',
		`/** The map's sprite, relative to the site's base path. */`,
		`export const GEO_PATH = 'geo/${name}';`,
		`export const GEO_WIDTH = ${WIDTH};`,
		`export const GEO_HEIGHT = ${height};`,
		`/** M49 code, x and y of the middle of each economy that has a shape, in map units. */`,
		`export const GEO_SHAPES =\n\t'${large.map(({ code, at }) => entry(code, ...at)).join(',')}';`,
		`/** The same of each economy that is drawn as a dot. */`,
		`export const GEO_DOTS =\n\t'${dots.map(({ code, x, y }) => entry(code, x, y)).join(',')}';`,
		`/** The dots of territories that are no members of the United Nations. */`,
		`export const GEO_TERRITORIES =\n\t'${territories.join(' ')}';`,
		''
	].join('\n')
);

const moved = dots.map((dot, index) => {
	const home = homes[index];
	return home ? Math.hypot(dot.x - home.x, dot.y - home.y) / 4 : 0;
});
console.log(
	`${name}: ${large.length} shapes, ${dots.length} dots (moved ${Math.max(...moved).toFixed(1)} px at most), ` +
		`${WIDTH} x ${height}, ${sprite.length} bytes, brotli ${brotliCompressSync(sprite).length}`
);
