import type { ProblemCounter } from '../import/import-problem.ts';
import { nameColumns } from '../import/name-columns.ts';
import type { Pace } from '../import/pace.ts';
import { columnNames } from './own-names.ts';
import type { OwnColumn, OwnOptions } from './own-table.ts';
import type { RawRows } from './raw-rows.ts';
import { ColumnSurvey } from './text/column-survey.ts';
import { decideColumn, type ColumnDecision } from './text/decide-column.ts';
import { fixedColumn } from './text/fixed-column.ts';

/** A column, how its cells are read, and its different values where they are few. */
export interface SurveyedColumn extends OwnColumn {
	read: ColumnDecision['read'];
	values: ReadonlyMap<string, number> | null;
	/** Whether marks of missing figures stand among its numbers. */
	marked: boolean;
}

/** Goes through all rows once: the columns with their types, and how many rows there are. What is odd is counted. */
export async function surveyRows(
	source: RawRows,
	options: OwnOptions,
	problems: ProblemCounter,
	pace: Pace
): Promise<{ columns: SurveyedColumn[]; rows: number }> {
	const surveys = source.header.map(() => new ColumnSurvey());
	let rows = 0;
	for await (const batch of source.read(pace, problems)) {
		for (const row of batch.rows) {
			while (surveys.length < row.length) surveys.push(new ColumnSurvey());
			for (let column = 0; column < row.length; column++) {
				surveys[column]?.add(row[column] ?? null);
			}
		}
		rows += batch.rows.length;
		await pace(0);
	}
	const given = nameColumns(source.header, surveys.length, problems);
	const names = columnNames(given);
	const columns = surveys.map((survey, index): SurveyedColumn => {
		const name = given[index] ?? '';
		const fixed = source.fixed?.[index];
		const decision = fixed
			? fixedColumn(fixed, survey, name)
			: decideColumn(survey, {
					name,
					typed: source.typed,
					reading: options.readings?.[name],
					marks: options.marks ?? false
				});
		for (const { code, name: what, count } of decision.problems) {
			problems.add(code, { name: what, count });
		}
		const { type, readings, read, marked } = decision;
		return {
			name: names[index] ?? '',
			given: name,
			type,
			readings,
			read,
			marked,
			values: survey.values
		};
	});
	return { columns, rows };
}
