import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Where an economy lies, in degrees. */
export interface Place {
	code: string;
	longitude: number;
	latitude: number;
	/** True for a member of the United Nations. */
	member: boolean;
}

/** The places of Gapminder's country reference that have an ISO number and a position. */
export function readPlaces(path: string): Place[] {
	const rows = parse<Record<string, string>>(readFileSync(path), { columns: true, bom: true });
	return rows
		.filter((row) => row.iso3166_1_numeric && row.latitude && row.longitude)
		.map((row) => ({
			code: (row.iso3166_1_numeric ?? '').padStart(3, '0'),
			longitude: Number(row.longitude),
			latitude: Number(row.latitude),
			member: row.un_state === 'TRUE'
		}))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}
