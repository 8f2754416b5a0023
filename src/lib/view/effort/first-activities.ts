import {
	LINK_LAYERS,
	RULE_CONFIDENCES,
	type LinkLayer,
	type RuleConfidence
} from '#lib/domain/index.ts';

/** By what activities are put in order. */
export interface ListedActivity {
	activity: string;
	/** The surest link by which it stands in the list; null where it stands there without one. */
	layer: LinkLayer | null;
	confidence: RuleConfidence | null;
	year: number | null;
}

/** The first of a list: declared before assigned, the surer rule before the other, the later year before the earlier. */
export function firstActivities<Row extends ListedActivity>(
	rows: readonly Row[],
	most: number
): Row[] {
	const layer = (row: Row) => (row.layer === null ? 2 : LINK_LAYERS.indexOf(row.layer));
	const sure = (row: Row) =>
		row.confidence === null ? -1 : RULE_CONFIDENCES.indexOf(row.confidence);
	return [...rows]
		.sort(
			(a, b) =>
				layer(a) - layer(b) ||
				sure(a) - sure(b) ||
				(b.year ?? 0) - (a.year ?? 0) ||
				(a.activity < b.activity ? -1 : 1)
		)
		.slice(0, most);
}
