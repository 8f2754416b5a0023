import {
	BREAKDOWN_DIMENSIONS,
	FIGURE_ABSENCES,
	NATURE,
	OBS_STATUS,
	publishedAbsence,
	TOTAL_BREAKDOWN,
	type Figure
} from '#lib/domain/index.ts';
import type { Cell } from '../database.ts';
import type { SqlColumn } from './explore-engine.ts';

/** What of an answer can be drawn. */
export interface FiguresOfRows {
	/** In the order of the rows; empty where columns are missing. */
	figures: Figure[];
	/** Columns without which no row is a figure: `ref_area`, `time_period`, `value`. */
	missing: string[];
	/** Rows left out: no area, no year of four digits, or a value that is no number. */
	skipped: number;
}

/** The series of rows that name none. */
const QUERY_SERIES = 'query';

/**
 * The rows of an answer to a reader's own SQL as figures, by the names of its columns in any case: `ref_area`,
 * `time_period` and `value` (or `obs_value`) are needed; totals, status A, and the series `query` stand for the others.
 */
export function figuresFromRows(
	columns: readonly Pick<SqlColumn, 'name'>[],
	rows: readonly (readonly Cell[])[]
): FiguresOfRows {
	const places = new Map(columns.map(({ name }, place) => [name.toLowerCase(), place]));
	const valueName = places.has('value') ? 'value' : 'obs_value';
	const missing = ['ref_area', 'time_period', valueName]
		.filter((name) => !places.has(name))
		.map((name) => (name === 'obs_value' ? 'value' : name));
	if (missing.length > 0) return { figures: [], missing, skipped: 0 };
	const figures: Figure[] = [];
	for (const row of rows) {
		const cell = (name: string) => row[places.get(name) ?? -1] ?? null;
		const figure = maybeFigure(cell, valueName);
		if (figure !== null) figures.push(figure);
	}
	return { figures, missing, skipped: rows.length - figures.length };
}

function maybeFigure(cell: (name: string) => Cell, valueName: string): Figure | null {
	const ref_area = maybeArea(cell('ref_area'));
	const time_period = maybeYear(cell('time_period'));
	const value = cell(valueName);
	if (ref_area === null || time_period === null) return null;
	if (value !== null && typeof value !== 'number') return null;
	const text = (name: string) => {
		const found = cell(name);
		return found === null ? null : String(found);
	};
	const series = text('series') ?? QUERY_SERIES;
	const obs_status =
		OBS_STATUS.find((code) => code === text('obs_status')) ?? (value === null ? 'O' : 'A');
	const unit_measure = text('unit_measure') ?? text('value_unit') ?? '';
	const codes = { ...TOTAL_BREAKDOWN };
	for (const dimension of BREAKDOWN_DIMENSIONS) codes[dimension] = text(dimension) ?? '_T';
	const absence = FIGURE_ABSENCES.find((code) => code === text('absence'));
	return {
		series,
		ref_area,
		...codes,
		time_period,
		obs_value: maybeNumber(cell('obs_value')),
		unit_measure,
		obs_status,
		nature: NATURE.find((code) => code === text('nature')) ?? null,
		comment_obs: text('comment_obs'),
		source: text('source') ?? '',
		vintage: text('vintage') ?? '',
		obs_text: text('obs_text'),
		indicator: text('indicator') ?? series,
		value,
		value_unit: text('value_unit') ?? unit_measure,
		absence: value === null ? (absence ?? publishedAbsence(obs_status)) : null,
		members_held: maybeNumber(cell('members_held')),
		members_all: maybeNumber(cell('members_all')),
		projected: cell('projected') === true
	};
}

function maybeNumber(cell: Cell): number | null {
	return typeof cell === 'number' ? cell : null;
}

/** A code as text; an M49 code that came as a number has its zeros again. */
function maybeArea(cell: Cell): string | null {
	if (typeof cell === 'number') {
		return Number.isInteger(cell) && cell > 0 ? String(cell).padStart(3, '0') : null;
	}
	return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** A year as a number, as text, or of a date. */
function maybeYear(cell: Cell): number | null {
	const year = Number(/^\d{4}(?=$|-)/.exec(String(cell ?? ''))?.[0] ?? Number.NaN);
	return Number.isInteger(year) ? year : null;
}
