import type { ExploreCatalogue } from '#lib/domain/index.ts';
import { arrowPiece, type IncomingTable } from '#lib/query/index.ts';

/** Rows of a piece, as the reader of own files makes them. */
const PIECE = 50_000;

const COLUMNS = [
	{ name: 'ref_area', type: 'VARCHAR' },
	{ name: 'year', type: 'BIGINT' },
	{ name: 'value', type: 'DOUBLE' }
];

/** Codes of economies, which an own table of the benchmark repeats. */
export function ownAreas({ areas }: ExploreCatalogue): string[] {
	return areas.filter(({ kind }) => kind === 'economy').map(({ ref_area }) => ref_area);
}

/** A made-up own table of so many rows, in pieces of Arrow: row n is the same whoever makes it (`BENCH_SQL.ownTable`). */
export function ownRows(areas: readonly string[], count: number): IncomingTable {
	async function* pieces() {
		for (let from = 0; from < count; from += PIECE) {
			const rows = Array.from(
				{ length: Math.min(PIECE, count - from) },
				(_none, row) => from + row
			);
			yield await arrowPiece(COLUMNS, [
				rows.map((n) => areas[(n * 13) % areas.length] ?? null),
				rows.map((n) => 1990 + ((n * 7) % 35)),
				rows.map((n) => ((n * 48_271) % 1_000_003) / 1000)
			]);
		}
	}
	return { name: 'own_bench', columns: COLUMNS, pieces: pieces(), rows: count };
}
