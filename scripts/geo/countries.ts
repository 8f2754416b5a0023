import { createRequire } from 'node:module';
import { geoContains } from 'd3';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon as Shape } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Geometry = (Polygon | MultiPolygon) & { id?: string; properties?: { name?: string } };
type World = Topology<{ countries: GeometryCollection }>;

/** Antarctica has no statistics and would take a tenth of the map. */
const LEFT_OUT = ['010'];

/** Shapes that Natural Earth keeps without an ISO number: drawn as the United Nations draws them. */
const NAMED: Record<string, string> = { Kosovo: '412', 'N. Cyprus': '196', Somaliland: '706' };

/**
 * Polygons that belong to another M49 area than the one Natural Earth gives them to, each by a
 * point inside: Crimea (General Assembly resolution 68/262) and French Guiana (its own M49 code).
 */
const MOVED: { from: string; to: string; point: [number, number] }[] = [
	{ from: '643', to: '804', point: [34.1, 45] },
	{ from: '250', to: '254', point: [-53, 4] }
];

/** Corners that matter less than this (steradians) are left out: under a pixel on a map 960 pixels wide. */
const LEAST_CORNER = 2e-5;

const polygons = (geometry: Geometry): number[][][] =>
	geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;

/** The shape of every economy in world-atlas at 1:110 million, by M49 code. */
export function loadCountries(): Map<string, Shape> {
	const atlas = createRequire(import.meta.url)('world-atlas/countries-110m.json') as World;
	const world = simplify(presimplify(atlas, sphericalTriangleArea), LEAST_CORNER);
	const parts = new Map<string, number[][][]>();
	const add = (code: string, arcs: number[][][]) =>
		parts.set(code, [...(parts.get(code) ?? []), ...arcs]);

	for (const geometry of world.objects.countries.geometries as Geometry[]) {
		const code = geometry.id ?? NAMED[geometry.properties?.name ?? ''];
		if (!code) throw new Error(`No M49 code for the shape ${geometry.properties?.name}`);
		if (!LEFT_OUT.includes(code)) add(code, polygons(geometry));
	}
	for (const { from, to, point } of MOVED) {
		const has = (arcs: number[][]) => geoContains(feature(world, { type: 'Polygon', arcs }), point);
		const moved = (parts.get(from) ?? []).filter(has);
		if (moved.length !== 1) throw new Error(`No polygon of ${from} holds ${point.join(', ')}`);
		parts.set(
			from,
			(parts.get(from) ?? []).filter((arcs) => !moved.includes(arcs))
		);
		add(to, moved);
	}
	return new Map(
		[...parts].map(([code, arcs]) => [code, merge(world, [{ type: 'MultiPolygon', arcs }])])
	);
}
