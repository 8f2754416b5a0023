import { BREAKDOWN_DIMENSIONS, TOTAL, type Breakdown } from '#lib/domain/index.ts';

/** Codes of some dimensions; those left out are totals. */
export type BreakdownSelection = Partial<Breakdown>;

/** Parses `education_lev=UPPSEC;age=Y15T24` (a series' `default_breakdown`); throws on an unknown dimension. */
export function parseBreakdown(text: string | null): BreakdownSelection {
	const selection: BreakdownSelection = {};
	for (const part of (text ?? '').split(';')) {
		if (part.trim() === '') continue;
		const [name = '', code = ''] = part.split('=').map((side) => side.trim());
		const dimension = BREAKDOWN_DIMENSIONS.find((known) => known === name);
		if (!dimension || code === '') throw new Error(`invalid breakdown: ${part}`);
		selection[dimension] = code;
	}
	return selection;
}

/** The rows whose every dimension is the selected code, or the total where none is selected. */
export function selectBreakdown<Row extends Breakdown>(
	rows: readonly Row[],
	selection: BreakdownSelection
): Row[] {
	return rows.filter((row) =>
		BREAKDOWN_DIMENSIONS.every((dimension) => row[dimension] === (selection[dimension] ?? TOTAL))
	);
}
