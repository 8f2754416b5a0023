import {
	judgeAll,
	type NotAssessableReason,
	type ObsStatus,
	type ProgressInput,
	type ProgressPoint,
	type ProgressTarget,
	type Verdict
} from '#lib/domain/index.ts';

export type Outcome = Verdict | NotAssessableReason;

/** Figures by year, e.g. `{ 2015: 60, 2023: 70 }`; the years named in `flagged` are estimates. */
export function figures(
	values: Record<number, number>,
	flagged: readonly number[] = []
): ProgressPoint[] {
	return Object.entries(values).map(([year, value]) => {
		const status: ObsStatus = flagged.includes(Number(year)) ? 'E' : 'A';
		return { year: Number(year), value, status };
	});
}

/** At least so much by 2030, unless said otherwise. */
export function target(
	value: number,
	operator: ProgressTarget['operator'] = '>=',
	year = 2030
): ProgressTarget {
	return { value, operator, year };
}

/** A percentage that should rise, from 60 in 2015 to 70 in 2023, with whatever differs. */
export function input(changes: Partial<ProgressInput> = {}): ProgressInput {
	return {
		points: figures({ 2015: 60, 2023: 70 }),
		target: null,
		direction: 1,
		limit: null,
		kind: 'percent',
		baseYear: 2015,
		horizon: 2030,
		now: 2026,
		...changes
	};
}

/** Verdict, or reason where there is none, of each method in their order. */
export function outcomes(changes: Partial<ProgressInput>): Outcome[] {
	return judgeAll(input(changes)).map(({ verdict, reason }) => reason ?? verdict);
}
