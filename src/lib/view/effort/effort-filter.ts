import type { LinkLayer } from '#lib/domain/index.ts';
import type { EffortLink, EffortRow } from './effort-row.ts';

/** Facets of which a reader may choose several values; an empty choice is every value. */
export const EFFORT_FACETS = [
	'source',
	'orgtype',
	'kind',
	'process',
	'status',
	'confidence'
] as const;
export type EffortFacet = (typeof EFFORT_FACETS)[number];

/** Which activities count, and which of their links. */
export interface EffortFilter extends Record<EffortFacet, readonly string[]> {
	/** Only links of this layer; null for both. */
	layer: LinkLayer | null;
	/** Only activities that start in this year or later; those without a year fall away. */
	from: number | null;
	/** Only activities that start in this year or before; those without a year fall away. */
	to: number | null;
	/** Only activities in one of these economies; null for everywhere, those that name none included. */
	areas: ReadonlySet<string> | null;
}

/** Every activity and every link. */
export const WHOLE_EFFORT: EffortFilter = {
	...{ source: [], orgtype: [], kind: [], process: [], status: [], confidence: [] },
	...{ layer: null, from: null, to: null, areas: null }
};

/** The value that stands for none, as in the register's addresses. */
const NO_VALUE = 'none';

const has = (chosen: readonly string[], value: string | null) =>
	chosen.length === 0 || chosen.includes(value ?? NO_VALUE);

/** Whether a link to a line counts: by layer, and by the confidence of its rule, which a declared link has not. */
export function countsLink(link: EffortLink, { layer, confidence }: EffortFilter): boolean {
	if (layer !== null && link.layer !== layer) return false;
	return confidence.length === 0 || confidence.some((each) => each === link.confidence);
}

/** Whether an activity counts at all; a layer or a confidence asks for a link to a line, as in the register. */
export function countsActivity(row: EffortRow, filter: EffortFilter): boolean {
	const { layer, confidence, from, to, areas } = filter;
	if (!has(filter.source, row.source) || !has(filter.orgtype, row.orgtype)) return false;
	if (!has(filter.kind, row.kind) || !has(filter.process, row.process)) return false;
	if (!has(filter.status, row.status)) return false;
	if (from !== null && (row.year === null || row.year < from)) return false;
	if (to !== null && (row.year === null || row.year > to)) return false;
	if (areas !== null && !row.areas.some((area) => areas.has(area))) return false;
	if (layer === null && confidence.length === 0) return true;
	return row.links.some((link) => countsLink(link, filter));
}
