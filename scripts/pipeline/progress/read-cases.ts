import type { DuckDBConnection } from '@duckdb/node-api';
import {
	comparablePoints,
	parityIndex,
	type AreaTraits,
	type CoveredPoint,
	type ObsStatus,
	type Target,
	type VerdictMeasure
} from '#lib/domain/index.ts';
import type { Candidate, JudgedCase, JudgedIndicator } from './judged-case.ts';
import { readRows } from './read-rows.ts';

interface PointRow {
	indicator: string;
	measure: VerdictMeasure;
	ref_area: string;
	series: string;
	unit_measure: string;
	computed: boolean;
	time_period: number;
	first_value: number;
	second_value: number | null;
	obs_status: ObsStatus;
	population_share: number | null;
}

/** A candidate whose figures are still to be compared. */
interface Draft extends Omit<Candidate, 'points'> {
	points: CoveredPoint[];
}

interface DraftCase extends Omit<JudgedCase, 'candidates'> {
	candidates: Draft[];
}

/** Every measure of an indicator for an area that has a figure, in the order of `judged_points`. */
export async function readCases(connection: DuckDBConnection): Promise<JudgedCase[]> {
	const indicators = new Map(
		(await readRows<JudgedIndicator>(connection, 'FROM indicators')).map((row) => [
			row.indicator,
			row
		])
	);
	const areas = new Map(
		(await readRows<AreaTraits>(connection, 'FROM areas')).map((row) => [row.ref_area, row])
	);
	const targets = await readRows<Target>(connection, 'FROM targets');
	const cases: DraftCase[] = [];
	let last: DraftCase | undefined;
	for (const row of await readRows<PointRow>(connection, 'FROM judged_points')) {
		const point = toPoint(row);
		if (point === null) continue;
		const indicator = indicators.get(row.indicator);
		const area = areas.get(row.ref_area);
		if (indicator === undefined || area === undefined)
			throw new Error(`judged_points: ${row.series}`);
		if (last?.indicator !== indicator || last.area !== area || last.measure !== row.measure) {
			const own = targets.filter((target) => target.indicator === row.indicator);
			last = { indicator, measure: row.measure, area, targets: own, candidates: [] };
			cases.push(last);
		}
		candidateOf(last, row).points.push(point);
	}
	return cases.map((one) => ({
		...one,
		candidates: one.candidates.map((candidate) => ({
			...candidate,
			points: comparablePoints(candidate.points)
		}))
	}));
}

function toPoint(row: PointRow): CoveredPoint | null {
	const { measure, first_value, second_value, time_period: year, obs_status: status } = row;
	const value = measure === 'value' ? first_value : parityIndex(first_value, second_value);
	return value === null ? null : { year, value, status, population_share: row.population_share };
}

function candidateOf({ candidates }: DraftCase, row: PointRow): Draft {
	const { series, unit_measure, computed } = row;
	const last = candidates.at(-1);
	if (last?.series === series && last.computed === computed) return last;
	const candidate: Draft = { series, unit_measure, computed, points: [] };
	candidates.push(candidate);
	return candidate;
}
