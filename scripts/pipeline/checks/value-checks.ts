import type { Check } from './check.ts';

/** How a row is named in a problem. */
const ROW = `concat_ws(' ', o.series, o.ref_area, o.time_period, nullif(o.sex, '_T'),
	nullif(o.age, '_T'), nullif(o.urbanisation, '_T'), nullif(o.education_lev, '_T'),
	nullif(o.composite_breakdown, '_T'))`;

/** Rows whose breakdown is the exception's. */
const SAME_CELL = `e.series = o.series AND e.ref_area = o.ref_area
	AND CAST(e.time_period AS INTEGER) = o.time_period AND e.sex = o.sex AND e.age = o.age
	AND e.urbanisation = o.urbanisation AND e.education_lev = o.education_lev
	AND e.composite_breakdown = o.composite_breakdown
	AND CAST(e.obs_value AS DOUBLE) = o.obs_value`;

/** The natural limits bind figures in the indicator's own unit. */
const OUTSIDE = `SELECT o.* FROM observations o
	JOIN series s ON s.series = o.series
	JOIN indicators i ON i.indicator = s.indicator AND i.unit_measure = o.unit_measure
	WHERE o.obs_value < i.limit_low OR o.obs_value > i.limit_high`;

/** Values, flags and years are what they can be; facts_range_exceptions lists what was published outside. */
export const VALUE_CHECKS: readonly Check[] = [
	{
		name: 'values-within-limits',
		sql: `SELECT ${ROW} || ' = ' || o.obs_value FROM (${OUTSIDE}) o
			WHERE NOT EXISTS (SELECT 1 FROM facts_range_exceptions e WHERE ${SAME_CELL})
			ORDER BY ALL`
	},
	{
		name: 'range-exceptions-in-use',
		sql: `SELECT concat_ws(' ', e.series, e.ref_area, e.time_period, e.obs_value)
			FROM facts_range_exceptions e
			WHERE NOT EXISTS (SELECT 1 FROM (${OUTSIDE}) o WHERE ${SAME_CELL}) ORDER BY ALL`
	},
	{
		name: 'range-exceptions-have-reasons',
		sql: `SELECT concat_ws(' ', series, ref_area, time_period) FROM facts_range_exceptions
			WHERE reason IS NULL ORDER BY ALL`
	},
	{
		name: 'values-are-finite',
		sql: `SELECT ${ROW} FROM observations o
			WHERE isnan(o.obs_value) OR isinf(o.obs_value) ORDER BY ALL`
	},
	{
		name: 'missing-has-its-status',
		sql: `SELECT ${ROW} || ': ' || o.obs_status FROM observations o
			WHERE o.obs_value IS NULL AND o.obs_status NOT IN ('L', 'M', 'O', 'Q') ORDER BY ALL`
	},
	{
		name: 'missing-status-has-no-value',
		sql: `SELECT ${ROW} || ' = ' || o.obs_value || ', ' || o.obs_status FROM observations o
			WHERE o.obs_value IS NOT NULL AND o.obs_status IN ('L', 'M', 'O', 'Q') ORDER BY ALL`
	},
	{
		name: 'text-is-no-number',
		sql: `SELECT ${ROW} || ': ' || o.obs_text FROM observations o
			WHERE TRY_CAST(o.obs_text AS DOUBLE) IS NOT NULL OR trim(o.obs_text) = '' ORDER BY ALL`
	},
	{
		name: 'years-are-plausible',
		sql: `SELECT ${ROW} FROM observations o LEFT JOIN sources p ON p.source = o.source
			WHERE o.time_period IS NULL OR o.time_period < 1960
				OR o.time_period > CAST(p.retrieved[1:4] AS INTEGER)
			ORDER BY ALL`
	},
	{
		name: 'population-is-plausible',
		sql: `SELECT concat_ws(' ', ref_area, time_period, obs_value) FROM population
			WHERE obs_value IS NULL OR obs_value <= 0 OR obs_value > 2e9
				OR time_period NOT BETWEEN 1990 AND 2035
				OR (obs_status = 'F') <> (time_period > 2023)
			ORDER BY ALL`
	},
	{
		name: 'coordinates-on-the-globe',
		sql: `SELECT ref_area || ': ' || latitude || ', ' || longitude FROM areas
			WHERE abs(latitude) > 90 OR abs(longitude) > 180
				OR (latitude IS NULL) <> (longitude IS NULL)
			ORDER BY ALL`
	},
	{
		name: 'limits-in-order',
		sql: `SELECT indicator FROM indicators WHERE limit_low >= limit_high ORDER BY indicator`
	}
];
