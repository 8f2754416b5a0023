import type { Series } from '#lib/domain/index.ts';
import {
	buildCoverage,
	economyRows,
	parseBreakdown,
	publicationYears,
	selectBreakdown,
	type YearCoverage
} from '#lib/view/index.ts';
import { allRows, areaLabels, siteData } from './site-data.server.ts';

/** How a series reaches over the years in what it shows first. */
export interface SeriesFacts {
	coverage: YearCoverage[];
	/** Years in which any area has a value. */
	years: readonly number[];
}

const facts = new Map<string, Promise<SeriesFacts>>();

async function readFacts(row: Series): Promise<SeriesFacts> {
	const { areas } = await siteData();
	const labels = areaLabels(areas, 'en');
	const breakdown = parseBreakdown(row.default_breakdown);
	const rows = await allRows(row.series);
	const economies = economyRows(rows, { series: row.series, areas: labels, breakdown });
	return {
		coverage: buildCoverage(economies, labels),
		years: publicationYears(selectBreakdown(rows, breakdown)).get(row.series) ?? []
	};
}

/** The reach of a series, read once. */
export function seriesFacts(row: Series): Promise<SeriesFacts> {
	const known = facts.get(row.series) ?? readFacts(row);
	facts.set(row.series, known);
	return known;
}
