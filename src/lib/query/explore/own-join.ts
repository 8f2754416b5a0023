import {
	BREAKDOWN_DIMENSIONS,
	type BreakdownDimension,
	type ExploreSelection,
	type Figure
} from '#lib/domain/index.ts';
import { ident } from '../sql.ts';

/** What of an own table is joined with our figures. */
export interface OwnJoin {
	table: string;
	/** The columns with our codes of areas, and with years; null where the table has none. */
	refArea: string | null;
	year: string | null;
	/** Other columns, shown beside our figures. */
	columns: readonly string[];
	/** What is chosen: its series, years and flags; the areas are those of the table. */
	selection: Pick<ExploreSelection, 'series' | 'from' | 'to' | 'hide_status' | 'hide_nature'>;
	/** The figures shown, whose breakdowns are kept. */
	figures: readonly Pick<Figure, BreakdownDimension | 'series'>[];
}

/** Columns of `observations`. */
const OURS: ReadonlySet<string> = new Set([
	...['series', 'ref_area', 'time_period', ...BREAKDOWN_DIMENSIONS],
	...['obs_value', 'obs_text', 'obs_status', 'nature', 'unit_measure'],
	...['source', 'vintage', 'comment_obs']
]);
/** Those that stand before the reader's, and all others behind them. */
const FIRST = ['series', 'ref_area', 'time_period', 'obs_value'];
const REST = `o.* EXCLUDE (${FIRST.join(', ')})`;
/** The most columns of the reader's that are named. */
const NAMED = 12;

const name = (text: string): string => ident(text).text;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function among(column: string, values: readonly string[]): string[] {
	const [first] = values;
	if (first === undefined) return [];
	if (values.length === 1) return [`${column} = ${quoted(first)}`];
	return [`${column} IN (${values.map(quoted).join(', ')})`];
}

function notAmong(column: string, values: readonly string[]): string {
	return `${column} NOT IN (${values.map(quoted).join(', ')})`;
}

/** The reader's columns that are no key, each told apart from ours. */
function ownColumns({ columns, refArea, year }: OwnJoin): string[] {
	const taken = new Set([...OURS, ...columns]);
	return columns
		.filter((column) => column !== refArea && column !== year)
		.slice(0, NAMED)
		.map((column) => {
			if (!OURS.has(column)) return `own.${name(column)}`;
			let other = `own_${column}`;
			while (taken.has(other)) other += '_';
			return `own.${name(column)} AS ${name(other)}`;
		});
}

function conditions({ selection, figures }: OwnJoin): string[] {
	const { series, from, to, hide_status, hide_nature } = selection;
	const shown = [...new Set([...series, ...figures.map((figure) => figure.series)])];
	return [
		...among('o.series', shown),
		...BREAKDOWN_DIMENSIONS.flatMap((dimension) =>
			among(`o.${dimension}`, [...new Set(figures.map((figure) => figure[dimension]))].sort())
		),
		...(from === null ? [] : [`o.time_period >= ${from}`]),
		...(to === null ? [] : [`o.time_period <= ${to}`]),
		...(hide_status.length === 0 ? [] : [notAmong('o.obs_status', hide_status)]),
		...(hide_nature.length === 0
			? []
			: [`(o.nature IS NULL OR ${notAmong('o.nature', hide_nature)})`])
	];
}

/**
 * SQL, ready for the reader, that puts the rows of an own table beside our figures of the same series, breakdowns, years and flags as
 * those shown: by area and year, or by one of them. Names are quoted; throws `TypeError` for one that is no plain name.
 */
export function ownJoinText(join: OwnJoin): string {
	const { table, refArea, year } = join;
	const on = [
		...(refArea === null ? [] : [`own.${name(refArea)} = o.ref_area`]),
		...(year === null ? [] : [`own.${name(year)} = o.time_period`])
	];
	const where = conditions(join);
	return [
		'SELECT',
		`  ${[...FIRST.map((column) => `o.${column}`), ...ownColumns(join), REST].join(',\n  ')}`,
		'FROM observations AS o',
		`JOIN ${name(table)} AS own`,
		`  ON ${on.length > 0 ? on.join('\n  AND ') : 'TRUE'}`,
		...(where.length > 0 ? [`WHERE ${where.join('\n  AND ')}`] : []),
		'ORDER BY o.series, o.ref_area, o.time_period'
	].join('\n');
}

/** SQL, ready for the reader, that shows an own table. */
export function ownTableText(table: string): string {
	return `SELECT *\nFROM ${name(table)}\nLIMIT 1000`;
}
