import {
	chosenSeries,
	PERCENTAGES,
	SUM_UNITS,
	transformedUnit,
	type ExploreSelection,
	type Transformation
} from '#lib/domain/index.ts';
import { sql, type Sql } from '../sql.ts';
import {
	ALIKE,
	DIMENSION,
	LINE,
	otherDimensions,
	plainName,
	wholeNumber,
	type NamedQuery,
	type StepSource
} from './figure-sql.ts';
import { groupMeanSql } from './group-mean-sql.ts';
import { targetSql } from './target-sql.ts';

/** What becomes of a row `f`; `absence` holds what follows after `CASE WHEN f.value IS NULL THEN f.absence`. */
interface Derived {
	value: Sql;
	unit: Sql;
	absence: Sql;
	/** Whether what else counts rests on projected population; null where nothing is there. */
	projected?: Sql;
	/** The rows `f`, where they are not those of the step before, and what these have beyond a figure. */
	rows?: { from: Sql; beyond: Sql };
	joins: Sql;
}

/** What each step's table is called. */
export const STEP_NAMES: Record<Transformation['kind'], string> = {
	index: 'indexed',
	change: 'changed',
	cagr: 'growth',
	per_capita: 'per_capita',
	rank: 'ranked',
	z_score: 'scored',
	group_mean: 'grouped',
	gap_to_target: 'target_gaps',
	gap_between: 'code_gaps',
	moving_average: 'averaged'
};

/** The table of population that steps divide and weight by; without the statuses that the reader hides. */
export function populationSql({ hide_status }: Pick<ExploreSelection, 'hide_status'>): NamedQuery {
	const shown = hide_status.length === 0 ? sql`` : sql` AND obs_status NOT IN (${hide_status})`;
	return {
		name: plainName('people'),
		body: sql`
			SELECT ref_area, time_period, obs_value AS persons, obs_status = 'F' AS projected
			FROM population
			WHERE obs_value > 0${shown}`
	};
}

/** The table of one transformation, and those that it needs; the pure function of the same kind in SQL. */
export function stepSql(step: Transformation, source: StepSource): NamedQuery[] {
	if (step.kind === 'group_mean') return groupMeanSql(step, source);
	return [{ name: source.name, body: derivedSql(derivedOf(step, source), source) }];
}

function derivedSql(derived: Derived, { from, peopled }: StepSource): Sql {
	const { value, unit, absence, projected, rows, joins } = derived;
	const carried =
		peopled && projected !== undefined
			? sql`,
				f.projected OR coalesce(${projected}, FALSE) AS projected`
			: sql``;
	return sql`
			SELECT f.*${rows === undefined ? sql`` : sql` EXCLUDE (${rows.beyond})`} REPLACE (
				${value} AS value,
				${unit} AS value_unit,
				CASE WHEN f.value IS NULL THEN f.absence
					${absence} END AS absence${carried}
			)
			FROM ${rows?.from ?? from} AS f
			${joins}`;
}

function differenceUnitSql(): Sql {
	return sql`CASE WHEN f.value_unit IN (${PERCENTAGES}) THEN 'PERCENT_POINTS' ELSE f.value_unit END`;
}

function derivedOf(
	step: Exclude<Transformation, { kind: 'group_mean' }>,
	source: StepSource
): Derived {
	const { from } = source;
	const unit = sql`${transformedUnit(step, '')}`;
	switch (step.kind) {
		case 'index':
			return {
				value: sql`CASE WHEN base.value > 0 THEN f.value / base.value * 100 END`,
				unit,
				absence: sql`WHEN base.value IS NULL THEN 'no_base'
					WHEN base.value <= 0 THEN 'undefined'`,
				projected: sql`base.projected`,
				joins: sql`LEFT JOIN (SELECT * FROM ${from} WHERE time_period = ${step.year}) AS base
				USING (${LINE})`
			};
		case 'change': {
			const joins = sql`LEFT JOIN (
				SELECT * REPLACE (CAST(time_period + ${step.years} AS INTEGER) AS time_period) FROM ${from}
			) AS earlier USING (${LINE}, time_period)`;
			const none = sql`WHEN earlier.value IS NULL THEN 'no_earlier'`;
			const projected = sql`earlier.projected`;
			if (step.as === 'difference') {
				const value = sql`f.value - earlier.value`;
				return { value, unit: differenceUnitSql(), absence: none, projected, joins };
			}
			return {
				value: sql`CASE WHEN earlier.value > 0 THEN (f.value - earlier.value) / earlier.value * 100 END`,
				unit,
				absence: sql`${none}
					WHEN earlier.value <= 0 THEN 'undefined'`,
				projected,
				joins
			};
		}
		case 'cagr': {
			const years = step.to - step.from;
			const defined = years > 0 ? sql`start.value > 0 AND f.value >= 0` : sql`FALSE`;
			return {
				value: sql`CASE WHEN f.time_period = ${step.to} AND ${defined}
					THEN (pow(f.value / start.value, 1 / ${Math.max(years, 1)}) - 1) * 100 END`,
				unit,
				absence: sql`WHEN f.time_period <> ${step.to} THEN 'elsewhere'
					WHEN start.value IS NULL THEN 'no_earlier'
					WHEN NOT (${defined}) THEN 'undefined'`,
				projected: sql`start.projected`,
				joins: sql`LEFT JOIN (SELECT * FROM ${from} WHERE time_period = ${step.from}) AS start
				USING (${LINE})`
			};
		}
		case 'per_capita':
			return perCapita(unit, step.per);
		case 'rank':
			return {
				value: sql`CAST(r.place AS DOUBLE)`,
				unit,
				absence: sql`WHEN r.place IS NULL THEN 'not_suited'`,
				joins: sql`LEFT JOIN (
				SELECT ref_area, ${ALIKE}, rank() OVER (
					PARTITION BY ${ALIKE}
					ORDER BY value ${step.first === 'highest' ? sql`DESC` : sql`ASC`}
				) AS place
				FROM ${from}
				WHERE value IS NOT NULL AND ref_area IN (SELECT ref_area FROM areas WHERE kind = 'economy')
			) AS r USING (ref_area, ${ALIKE})`
			};
		case 'z_score':
			return {
				value: sql`CASE WHEN a.kind = 'economy' AND e.deviation > 0
					THEN (f.value - e.mean) / e.deviation END`,
				unit,
				absence: sql`WHEN a.kind IS DISTINCT FROM 'economy' THEN 'not_suited'
					WHEN e.deviation IS NULL THEN 'too_few'
					WHEN e.deviation = 0 THEN 'undefined'`,
				joins: sql`LEFT JOIN areas AS a USING (ref_area)
			LEFT JOIN (
				SELECT ${ALIKE}, avg(value ORDER BY ref_area) AS mean,
					stddev_samp(value ORDER BY ref_area) AS deviation
				FROM ${from}
				WHERE value IS NOT NULL AND ref_area IN (SELECT ref_area FROM areas WHERE kind = 'economy')
				GROUP BY ${ALIKE}
			) AS e USING (${ALIKE})`
			};
		case 'gap_to_target':
			return {
				value: sql`CASE WHEN t.operator IN ('>=', '>') THEN f.value - t.value
					WHEN t.operator IN ('<=', '<') THEN t.value - f.value
					ELSE -abs(f.value - t.value) END`,
				unit: differenceUnitSql(),
				absence: sql`WHEN t.value IS NULL THEN 'no_target'`,
				joins: targetSql(
					step.target,
					chosenSeries(source.selection, source.catalogue).map(({ facts }) => facts),
					source.catalogue
				)
			};
		case 'gap_between':
			return gapBetween(step, source, unit);
		case 'moving_average':
			return {
				value: sql`CASE WHEN len(f.window_values) = ${step.years} THEN list_avg(f.window_values) END`,
				unit: sql`f.value_unit`,
				absence: sql`WHEN len(f.window_values) < ${step.years} THEN 'gap'`,
				projected: sql`f.window_projected`,
				rows: {
					from: sql`(
				SELECT *, list(value) FILTER (WHERE value IS NOT NULL) OVER last_years AS window_values,
					bool_or(projected) OVER last_years AS window_projected
				FROM ${from}
				WINDOW last_years AS (
					PARTITION BY ${LINE} ORDER BY time_period
					RANGE BETWEEN ${wholeNumber(step.years - 1)} PRECEDING AND CURRENT ROW
				)
			)`,
					beyond: sql`window_values, window_projected`
				},
				joins: sql``
			};
	}
}

function perCapita(unit: Sql, per: number): Derived {
	const singles = [...new Set(Object.values(SUM_UNITS))].map((count) => {
		const units = Object.keys(SUM_UNITS).filter((one) => SUM_UNITS[one] === count);
		return sql`WHEN f.value_unit IN (${units}) THEN ${count * per}`;
	});
	const factor = sql`CASE ${singles.reduce((one, other) => sql`${one} ${other}`)} END`;
	return {
		value: sql`f.value * (${factor}) / p.persons`,
		unit,
		absence: sql`WHEN f.value_unit NOT IN (${Object.keys(SUM_UNITS)}) THEN 'not_suited'
					WHEN p.persons IS NULL THEN 'no_population'`,
		projected: sql`p.projected`,
		joins: sql`LEFT JOIN people AS p USING (ref_area, time_period)`
	};
}

function gapBetween(
	{ dimension, code, other, as }: Extract<Transformation, { kind: 'gap_between' }>,
	{ from }: StepSource,
	unit: Sql
): Derived {
	const column = DIMENSION[dimension];
	if (column === undefined) throw new TypeError(`no dimension ${String(dimension)}`);
	const own = sql`f.${column}`;
	const value =
		as === 'difference' ? sql`f.value - other.value` : sql`f.value / nullif(other.value, 0)`;
	const undefinedRatio =
		as === 'difference'
			? sql``
			: sql`
					WHEN other.value = 0 THEN 'undefined'`;
	return {
		value: sql`CASE WHEN ${own} = ${code} THEN ${value} END`,
		unit: as === 'difference' ? differenceUnitSql() : unit,
		absence: sql`WHEN ${own} <> ${code} THEN 'elsewhere'
					WHEN other.value IS NULL THEN 'no_counterpart'${undefinedRatio}`,
		projected: sql`other.projected`,
		joins: sql`LEFT JOIN (SELECT * FROM ${from} WHERE ${column} = ${other}) AS other
				USING (series, ref_area, time_period, ${otherDimensions(dimension)})`
	};
}
