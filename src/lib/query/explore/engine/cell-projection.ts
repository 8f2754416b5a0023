import type { SqlColumn } from '../explore-engine.ts';

const SMALL = /^(BOOLEAN|U?(TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE)$/;
const NUMBER = /^(U?(BIG|HUGE)INT|DECIMAL\(.*\))$/;

/** The most bytes of one cell: a longer text would only fill the memory of the page. */
const MOST = 4_000_000;
/** What the engine says of a cell with more. */
export const LARGE_CELL = 'a cell is too large';

/**
 * What to ask of each column so that every engine gives the same cells: wide numbers as DOUBLE, what is no cell as text,
 * and an error in the place of a text that is too long to be shown.
 */
export function cellProjection(columns: readonly SqlColumn[]): string {
	return columns
		.map(({ type }, index) => {
			const place = `#${index + 1}`;
			if (SMALL.test(type)) return place;
			if (NUMBER.test(type)) return `CAST(${place} AS DOUBLE)`;
			const text = type === 'VARCHAR' ? place : `CAST(${place} AS VARCHAR)`;
			return `CASE WHEN strlen(${text}) > ${MOST} THEN error('${LARGE_CELL}') ELSE ${text} END`;
		})
		.join(', ');
}
