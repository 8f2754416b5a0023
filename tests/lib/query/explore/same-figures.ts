import { FIGURE_COLUMNS, type Figure } from '#lib/domain/index.ts';

const TOLERANCE = 1e-12;

/**
 * Where two answers differ, in words; null where they have the same rows in the same order, numbers to a relative 1e-12
 * of the larger, or of `scale` where the number is what is left of larger ones, and everything else exactly.
 */
export function differenceOf(
	one: readonly Figure[],
	other: readonly Figure[],
	scale = 0
): string | null {
	if (one.length !== other.length) return `${one.length} rows and ${other.length}`;
	for (const [place, row] of one.entries()) {
		for (const column of FIGURE_COLUMNS) {
			const a = row[column];
			const b = other[place]?.[column];
			if (a === b) continue;
			const near =
				typeof a === 'number' &&
				typeof b === 'number' &&
				Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b), scale);
			if (!near) {
				const key = [row.series, row.ref_area, row.time_period, row.sex, row.age].join(' ');
				return `row ${place} (${key}): ${column} ${String(a)} and ${String(b)}`;
			}
		}
	}
	return null;
}
