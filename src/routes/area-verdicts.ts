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

/** Rows of fields as objects. */
export function verdictRows<Field extends keyof VerdictRow>({
	fields,
	rows
}: {
	fields: readonly Field[];
	rows: readonly (readonly VerdictRow[Field][])[];
}): Pick<VerdictRow, Field>[] {
	return rows.map(
		(values) =>
			Object.fromEntries(fields.map((field, index) => [field, values[index]])) as Pick<
				VerdictRow,
				Field
			>
	);
}
