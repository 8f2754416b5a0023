import type { Target, VerdictRow } from '#lib/domain/index.ts';

/** An area's verdicts as its file holds them, with what their words need. */
export interface AreaVerdicts {
	/** The names of the fields of each row. */
	fields: (keyof VerdictRow)[];
	rows: VerdictRow[keyof VerdictRow][][];
	/** The unit of each series; an index for parity is told by the row's measure. */
	units: Record<string, string>;
	/** How each target is to be reached. */
	operators: Record<string, Target['operator']>;
}

/** The rows of an area's file as objects. */
export function verdictRows({ fields, rows }: Pick<AreaVerdicts, 'fields' | 'rows'>): VerdictRow[] {
	return rows.map(
		(values) =>
			Object.fromEntries(
				fields.map((field, index) => [field, values[index]])
			) as unknown as VerdictRow
	);
}
