import {
	BREAKDOWN_DIMENSIONS,
	FIGURE_COLUMNS,
	type BreakdownDimension,
	type ExploreCatalogue,
	type ExploreSelection
} from '#lib/domain/index.ts';
import { sql, Sql } from '../sql.ts';

/** One table of a query: `name AS (…)`. */
export interface NamedQuery {
	name: Sql;
	body: Sql;
}

/** What a transformation's table is written from. */
export interface StepSource {
	/** The table of the step before. */
	from: Sql;
	/** The table that the step makes. */
	name: Sql;
	selection: ExploreSelection;
	catalogue: ExploreCatalogue;
	/** Whether values before or in this step may rest on projected population. */
	peopled: boolean;
}

/** A name of our own making, unquoted so that the text stays readable; throws on anything but letters, digits, `_`. */
export function plainName(name: string): Sql {
	if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new TypeError(`sql: invalid name: ${name}`);
	return Sql.template([name], []);
}

/** A whole number in the text itself, where a bound one may not stand; throws on anything else. */
export function wholeNumber(value: number): Sql {
	if (!Number.isSafeInteger(value)) throw new TypeError(`sql: no whole number: ${value}`);
	return Sql.template([String(value)], []);
}

/** The columns of a breakdown, by dimension. */
export const DIMENSION: Record<BreakdownDimension, Sql> = {
	sex: sql`sex`,
	age: sql`age`,
	urbanisation: sql`urbanisation`,
	education_lev: sql`education_lev`,
	composite_breakdown: sql`composite_breakdown`
};

/** What tells a breakdown, a line, and the rows that are compared across areas. */
export const BREAKDOWN = sql`sex, age, urbanisation, education_lev, composite_breakdown`;
export const LINE = sql`series, ref_area, ${BREAKDOWN}`;
export const ALIKE = sql`series, time_period, ${BREAKDOWN}`;

/** The columns of an answer. */
export const COLUMNS = FIGURE_COLUMNS.map(plainName);

/** Every dimension but one. */
export function otherDimensions(dimension: BreakdownDimension): Sql[] {
	return BREAKDOWN_DIMENSIONS.filter((one) => one !== dimension).map((one) => DIMENSION[one]);
}

/** A condition of all parts; true of none. */
export function every(parts: readonly Sql[]): Sql {
	if (parts.length === 0) return sql`TRUE`;
	return parts.reduce(
		(above, below) => sql`${above}
		AND ${below}`
	);
}

/** A condition of any part, in brackets where there are several; false of none. */
export function some(parts: readonly Sql[]): Sql {
	const [first, ...others] = parts;
	if (first === undefined) return sql`FALSE`;
	if (others.length === 0) return first;
	return sql`(${parts.reduce(
		(above, below) => sql`${above}
		OR ${below}`
	)})`;
}
