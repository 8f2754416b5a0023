import type { SqlResult } from './explore-engine.ts';
import { ident, type Sql, sql } from '../sql.ts';

/** What of an own table is joined with our figures. */
export interface OwnJoin {
	table: string;
	/** The columns with our codes of areas, and with years; null where the table has none. */
	refArea: string | null;
	year: string | null;
	/** Other columns, shown beside our figures. */
	columns: readonly string[];
	/** The keys of the series shown. */
	series: readonly string[];
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The most columns of the reader's that are named. */
const NAMED = 12;

/**
 * SQL, ready for the reader, that puts the rows of an own table beside the figures of the series shown: by area and year, or by one
 * of them. Names are quoted; throws `TypeError` for one that is no plain name.
 */
export function ownJoinText({ table, refArea, year, columns, series }: OwnJoin): string {
	const name = (text: string): string => ident(text).text;
	const own = columns
		.filter((column) => column !== refArea && column !== year)
		.slice(0, NAMED)
		.map((column) => `  own.${name(column)}`);
	const taken = [
		...['series', 'ref_area', 'time_period', 'obs_value', 'obs_status', 'nature'].map(
			(column) => `  o.${column}`
		),
		...own.map((column, index) => {
			const plain = columns.filter((each) => each !== refArea && each !== year)[index] ?? '';
			return ['series', 'ref_area', 'time_period', 'obs_value', 'obs_status', 'nature'].includes(
				plain
			)
				? `${column} AS ${name(`own_${plain}`)}`
				: column;
		})
	];
	const on = [
		...(refArea === null ? [] : [`own.${name(refArea)} = o.ref_area`]),
		...(year === null ? [] : [`own.${name(year)} = o.time_period`])
	];
	const lines = [
		'SELECT',
		taken.join(',\n'),
		'FROM observations AS o',
		`JOIN ${name(table)} AS own`,
		`  ON ${on.length > 0 ? on.join('\n  AND ') : 'TRUE'}`
	];
	if (series.length > 0) lines.push(`WHERE o.series IN (${series.map(quoted).join(', ')})`);
	lines.push('ORDER BY o.series, o.ref_area, o.time_period');
	return lines.join('\n');
}

/** SQL, ready for the reader, that shows an own table. */
export function ownTableText(table: string): string {
	return `SELECT *\nFROM ${ident(table).text}\nLIMIT 1000`;
}

/** An area by its codes and its names in the languages of the United Nations. */
export interface AreaNamesRow {
	ref_area: string;
	iso3: string | null;
	iso2: string | null;
	kind: string;
	names: string[];
}

const AREA_NAMES: Sql = sql`SELECT ref_area, iso3, iso2, kind, name_en, name_fr, name_es, name_ru, name_ar, name_zh FROM areas ORDER BY ref_area`;

/** All areas with their codes and names, so that a reader's file can be matched with them. */
export async function ownAreaNames(engine: {
	run: (text: string, options?: { limit?: number; signal?: AbortSignal }) => Promise<SqlResult>;
}): Promise<AreaNamesRow[]> {
	const { rows } = await engine.run(AREA_NAMES.text, { limit: 10_000 });
	const text = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
	return rows.map(([ref_area, iso3, iso2, kind, ...names]) => ({
		ref_area: String(ref_area),
		iso3: text(iso3),
		iso2: text(iso2),
		kind: String(kind),
		names: [...new Set(names.flatMap((name) => text(name) ?? []))]
	}));
}
