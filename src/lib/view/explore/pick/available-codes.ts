import {
	BREAKDOWN_DIMENSIONS,
	TOTAL,
	type BreakdownDimension,
	type ExploreSelection
} from '#lib/domain/index.ts';
import { byReading } from '../../breakdown-list.ts';
import type { ExploreFile } from '../explore-file.ts';

/** The dimensions that one of some series breaks down, each with its codes: the total, then as a reader expects them. */
export function availableCodes(
	file: ExploreFile,
	series: readonly string[]
): { dimension: BreakdownDimension; codes: string[] }[] {
	const own = file.series.filter((row) => series.includes(row.series));
	return BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
		const codes = new Set(own.flatMap((row) => row.codes[dimension] ?? []));
		if (codes.size < 2) return [];
		const total = codes.delete(TOTAL) ? [TOTAL] : [];
		return [{ dimension, codes: [...total, ...[...codes].sort(byReading)] }];
	});
}

/** A breakdown without the codes that no chosen series has. */
export function keptBreakdown(
	breakdown: ExploreSelection['breakdown'],
	file: ExploreFile,
	series: readonly string[]
): ExploreSelection['breakdown'] {
	const available = new Map(
		availableCodes(file, series).map(({ dimension, codes }) => [dimension, codes])
	);
	return Object.fromEntries(
		BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
			const known = available.get(dimension) ?? [];
			const codes = (breakdown[dimension] ?? []).filter((code) => known.includes(code));
			return codes.length > 0 ? [[dimension, codes]] : [];
		})
	);
}
