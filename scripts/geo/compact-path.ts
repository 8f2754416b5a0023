import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';

type Ring = [number, number][];

/** Collects the rings that d3-geo draws, with each corner rounded to whole units. */
function drawRings(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
	const rings: Ring[] = [];
	let ring: Ring = [];
	geoPath(projection, {
		beginPath: () => undefined,
		moveTo: (x, y) => {
			ring = [[Math.round(x), Math.round(y)]];
			rings.push(ring);
		},
		lineTo: (x, y) => ring.push([Math.round(x), Math.round(y)]),
		closePath: () => undefined,
		arc: () => undefined
	})(shape);
	return rings;
}

const step = (value: number, first: boolean) => (value < 0 || first ? `${value}` : ` ${value}`);

function ringPath(ring: Ring, from: [number, number]): string {
	const [start, ...rest] = ring;
	if (!start) return '';
	let [x, y] = start;
	let path = `m${step(x - from[0], true)}${step(y - from[1], false)}`;
	let corners = 0;
	for (const [nextX, nextY] of rest) {
		if (nextX === x && nextY === y) continue;
		path += `${corners === 0 ? 'l' : ''}${step(nextX - x, corners === 0)}${step(nextY - y, false)}`;
		[x, y] = [nextX, nextY];
		corners += 1;
	}
	return corners < 2 ? '' : `${path}z`;
}

/** A shape as SVG path data in relative whole units; rings smaller than a unit are left out. */
export function compactPath(shape: GeoPermissibleObjects, projection: GeoProjection): string {
	let from: [number, number] = [0, 0];
	let path = '';
	for (const ring of drawRings(shape, projection)) {
		const part = ringPath(ring, from);
		if (part === '' || !ring[0]) continue;
		path += part;
		from = ring[0];
	}
	return path;
}
