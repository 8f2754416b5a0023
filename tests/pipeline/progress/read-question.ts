import type { DuckDBConnection } from '@duckdb/node-api';
import type { Question } from './recompute.ts';

export type Row = Record<string, string | number | boolean | null>;

/** The two codes whose figures make a ratio, by measure; of the second pair of ages a series has one. */
const PAIRS: Record<string, [dimension: string, first: string[], second: string]> = {
	parity_sex: ['sex', ['F'], 'M'],
	parity_urbanisation: ['urbanisation', ['R'], 'U'],
	parity_age: ['age', ['Y25T74', 'Y_GE25'], 'Y15T24']
};

/** Rows of a table that has the columns of `table`, all of them or those of one key. */
export async function readAll(connection: DuckDBConnection, query: string): Promise<Row[]> {
	return (await connection.runAndReadAll(query)).getRowObjectsJS() as Row[];
}

/** Everything that verdicts are asked from, held in memory by key. */
export interface Holdings {
	indicators: Map<string, Row>;
	series: Map<string, Row>;
	targets: Map<string, Row>;
	/** Observations with a value, by series and area. */
	figures: Map<string, Row[]>;
	/** Group figures, by series and area. */
	means: Map<string, Row[]>;
}

function group(rows: Row[]): Map<string, Row[]> {
	const found = new Map<string, Row[]>();
	for (const row of rows) {
		const key = `${String(row['series'])} ${String(row['ref_area'])}`;
		const list = found.get(key);
		if (list) list.push(row);
		else found.set(key, [row]);
	}
	return found;
}

/** Reads what verdicts rest on from the published tables. */
export async function readHoldings(connection: DuckDBConnection): Promise<Holdings> {
	const keyed = async (table: string, key: string): Promise<Map<string, Row>> =>
		new Map((await readAll(connection, `FROM ${table}`)).map((row) => [String(row[key]), row]));
	return {
		indicators: await keyed('indicators', 'indicator'),
		series: await keyed('series', 'series'),
		targets: await keyed('targets', 'target_id'),
		figures: group(
			await readAll(
				connection,
				'FROM observations WHERE obs_value IS NOT NULL ORDER BY time_period'
			)
		),
		means: group(await readAll(connection, 'FROM group_figures ORDER BY time_period'))
	};
}

function isShown(row: Row, codes: Record<string, string>): boolean {
	return Object.entries(codes).every(([dimension, code]) => row[dimension] === code);
}

/** Of the means of a group, those of years with a coverage within a tenth of the best since 2015. */
function comparableMeans(means: Row[]): [number, number][] {
	const recent = means.filter((row) => Number(row['time_period']) >= 2015);
	const shares = (recent.length > 0 ? recent : means).map((row) => Number(row['population_share']));
	const least = shares.reduce((a, b) => (a > b ? a : b)) - 0.1 - 1e-9;
	return means
		.filter((row) => Number(row['population_share']) >= least)
		.map((row) => [Number(row['time_period']), Number(row['obs_value'])]);
}

function pointsOf(verdict: Row, holdings: Holdings): [number, number][] {
	const key = `${String(verdict['series'])} ${String(verdict['ref_area'])}`;
	if (verdict['computed'] === true) return comparableMeans(holdings.means.get(key)!);
	const codes: Record<string, string> = {
		sex: '_T',
		age: '_T',
		urbanisation: '_T',
		education_lev: '_T',
		composite_breakdown: '_T'
	};
	const shown = holdings.series.get(String(verdict['series']))!['default_breakdown'];
	for (const part of String(shown ?? '').split(';')) {
		const [dimension, code] = part.split('=');
		if (dimension !== undefined && code !== undefined) codes[dimension] = code;
	}
	const rows = holdings.figures.get(key) ?? [];
	const values = (wanted: Record<string, string>): Map<number, number> =>
		new Map(
			rows
				.filter((row) => isShown(row, wanted))
				.map((row) => [Number(row['time_period']), Number(row['obs_value'])])
		);
	const pair = PAIRS[String(verdict['measure'])];
	if (pair === undefined) return [...values(codes)];
	const [dimension, firsts, second] = pair;
	const others = values({ ...codes, [dimension]: second });
	const points: [number, number][] = [];
	for (const code of firsts) {
		for (const [year, value] of values({ ...codes, [dimension]: code })) {
			const other = others.get(year);
			if (other === undefined || value <= 0 || other <= 0) continue;
			points.push([year, value < other ? value / other : other / value]);
		}
	}
	return points;
}

/** What a row of `verdicts` asks, from the published rows alone. */
export function readQuestion(verdict: Row, holdings: Holdings): Question {
	const indicator = holdings.indicators.get(String(verdict['indicator']))!;
	const series = holdings.series.get(String(verdict['series']))!;
	const target = holdings.targets.get(String(verdict['target_id']));
	const parity = verdict['measure'] !== 'value';
	const percent = series['unit_measure'] === 'PERCENT';
	const limited =
		indicator['direction'] === 1 && series['unit_measure'] === indicator['unit_measure'];
	return {
		method: String(verdict['method']),
		points: pointsOf(verdict, holdings),
		target: parity
			? { operator: '>=', value: 1, year: 2030 }
			: target
				? {
						operator: String(target['operator']),
						value: Number(target['value']),
						year: Number(target['year'])
					}
				: null,
		sign: parity ? 1 : Number(indicator['direction']),
		limit: limited ? (indicator['limit_high'] as number | null) : null,
		percent: percent && !parity,
		parity
	};
}
