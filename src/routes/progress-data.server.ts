import type { SummaryVerdictRow, VerdictRow } from '#lib/domain/index.ts';
import { summaryVerdicts, verdictsOf } from '#lib/query/index.ts';
import { siteData } from './site-data.server.ts';

const verdicts = new Map<string, Promise<VerdictRow[]>>();
const summaries = new Map<string, Promise<SummaryVerdictRow[]>>();

/** The verdicts on an area's indicators that pages show first: one series and target each, by every method. */
export function areaVerdicts(ref_area: string): Promise<VerdictRow[]> {
	let rows = verdicts.get(ref_area);
	if (!rows) {
		rows = siteData().then(({ database }) =>
			verdictsOf(database, { areas: [ref_area], primaryOnly: true })
		);
		verdicts.set(ref_area, rows);
	}
	return rows;
}

/** The verdicts on action lines, goals and cells of the matrix for an area, by every method and in both layers. */
export function areaSummaries(ref_area: string): Promise<SummaryVerdictRow[]> {
	let rows = summaries.get(ref_area);
	if (!rows) {
		rows = siteData().then(({ database }) => summaryVerdicts(database, { areas: [ref_area] }));
		summaries.set(ref_area, rows);
	}
	return rows;
}
