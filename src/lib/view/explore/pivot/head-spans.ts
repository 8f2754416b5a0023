import type { PivotValue } from './pivot-table.ts';

/** A head that stands over one or several lines of cells. */
export interface HeadSpan {
	value: PivotValue;
	/** The first line it stands over, and how many. */
	start: number;
	span: number;
}

/** The heads of one level, neighbours joined that share this and every higher level. */
export function headSpans(heads: readonly (readonly PivotValue[])[], level: number): HeadSpan[] {
	const spans: HeadSpan[] = [];
	heads.forEach((values, start) => {
		const above = heads[start - 1];
		const last = spans.at(-1);
		const isSame =
			above !== undefined && values.slice(0, level + 1).every((own, place) => own === above[place]);
		if (last && isSame) last.span += 1;
		else spans.push({ value: values[level] ?? null, start, span: 1 });
	});
	return spans;
}
