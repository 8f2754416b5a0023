import type { Observation, ObsStatus } from '../observation.ts';
import type { Figure, FigureAbsence } from './figure.ts';

const ABSENCES: Partial<Record<ObsStatus, FigureAbsence>> = {
	Q: 'suppressed',
	L: 'not_collected',
	M: 'cannot_exist'
};

/** Why a published row has no value, by its status. */
export function publishedAbsence(status: ObsStatus): FigureAbsence {
	return ABSENCES[status] ?? 'missing';
}

/** A published row as a figure that nothing has transformed. */
export function publishedFigure(row: Observation, indicator: string): Figure {
	return {
		series: row.series,
		ref_area: row.ref_area,
		sex: row.sex,
		age: row.age,
		urbanisation: row.urbanisation,
		education_lev: row.education_lev,
		composite_breakdown: row.composite_breakdown,
		time_period: row.time_period,
		obs_value: row.obs_value,
		unit_measure: row.unit_measure,
		obs_status: row.obs_status,
		nature: row.nature,
		comment_obs: row.comment_obs,
		source: row.source,
		vintage: row.vintage,
		obs_text: row.obs_text,
		indicator,
		value: row.obs_value,
		value_unit: row.unit_measure,
		absence: row.obs_value === null ? publishedAbsence(row.obs_status) : null,
		members_held: null,
		members_all: null,
		projected: false
	};
}
