import { GEO_DOTS, GEO_SHAPES, GEO_TERRITORIES } from './geo.data.ts';

/** Where an economy lies on the map, in map units, and whether it is drawn as a dot. */
export interface MapPlace {
	code: string;
	x: number;
	y: number;
	dot: boolean;
}

const territories = new Set(GEO_TERRITORIES.split(' '));

function parsePlaces(text: string, dot: boolean): MapPlace[] {
	return text.split(',').map((entry) => {
		const [code = '', x = '0', y = '0'] = entry.split(' ');
		return { code, x: Number(x), y: Number(y), dot };
	});
}

/** Every economy that can be drawn: shapes first, so that dots lie over them. */
export const MAP_PLACES: readonly MapPlace[] = [
	...parsePlaces(GEO_SHAPES, false),
	...parsePlaces(GEO_DOTS, true)
];

/** The places to draw: all but the dots of dependent territories of which the series knows nothing. */
export function mapPlaces(known: ReadonlySet<string>): MapPlace[] {
	return MAP_PLACES.filter(({ code, dot }) => !dot || known.has(code) || !territories.has(code));
}
