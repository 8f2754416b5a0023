import type { ObsStatus } from '../observation.ts';

/** One row of the `population` table: persons of an economy in the middle of a year. */
export interface PopulationRow {
	ref_area: string;
	time_period: number;
	obs_value: number | null;
	/** F where it is a projection. */
	obs_status: ObsStatus;
}

/** Persons, and whether they are projected. */
export interface Persons {
	persons: number;
	projected: boolean;
}

/** Population by area and year. */
export type Population = ReadonlyMap<string, Persons>;

/** The key of an area's year in a `Population`. */
function populationKey(ref_area: string, time_period: number): string {
	return `${ref_area}|${time_period}`;
}

/** Persons by year and area. */
export type PersonsByYear = ReadonlyMap<number, ReadonlyMap<string, Persons>>;

const BY_YEAR = new WeakMap<Population, PersonsByYear>();

/** The same population by year, then by area; made once for each. */
export function personsByYear(population: Population): PersonsByYear {
	const known = BY_YEAR.get(population);
	if (known !== undefined) return known;
	const years = new Map<number, Map<string, Persons>>();
	for (const [key, persons] of population) {
		const [ref_area = '', year] = key.split('|');
		const own = years.get(Number(year)) ?? new Map<string, Persons>();
		years.set(Number(year), own.set(ref_area, persons));
	}
	BY_YEAR.set(population, years);
	return years;
}

/**
 * Population for computing. A projection (status F) is used, and every value that rests on one says so (`projected`);
 * it is left out, as any row of a status that the reader hides.
 */
export function buildPopulation(
	rows: readonly PopulationRow[],
	hide_status: readonly ObsStatus[] = []
): Map<string, Persons> {
	const population = new Map<string, Persons>();
	for (const { ref_area, time_period, obs_value, obs_status } of rows) {
		if (obs_value === null || obs_value <= 0 || hide_status.includes(obs_status)) continue;
		population.set(populationKey(ref_area, time_period), {
			persons: obs_value,
			projected: obs_status === 'F'
		});
	}
	return population;
}
