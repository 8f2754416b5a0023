import type { Nature, ObsStatus, Series } from '#lib/domain/index.ts';
import { groupFigures } from '#lib/query/index.ts';
import { parseBreakdown, selectBreakdown } from '#lib/view/index.ts';
import { allRows, siteData } from './site-data.server.ts';

/** A figure of a year, in the unit of its series. */
interface YearFigure {
	year: number;
	value: number;
	/** Of a published figure; one that we compute is normal. */
	status: ObsStatus;
	nature: Nature | null;
}

type ByArea = Map<string, YearFigure[]>;

const published = new Map<string, Promise<ByArea>>();
const computed = new Map<string, Promise<ByArea>>();

function add(byArea: ByArea, ref_area: string, figure: YearFigure): void {
	const known = byArea.get(ref_area);
	if (known) known.push(figure);
	else byArea.set(ref_area, [figure]);
}

async function readPublished(series: Series): Promise<ByArea> {
	const byArea: ByArea = new Map();
	const rows = await allRows(series.series);
	for (const row of selectBreakdown(rows, parseBreakdown(series.default_breakdown))) {
		if (row.obs_value === null) continue;
		const { time_period: year, obs_value: value, obs_status: status, nature } = row;
		add(byArea, row.ref_area, { year, value, status, nature });
	}
	for (const figures of byArea.values()) figures.sort((a, b) => a.year - b.year);
	return byArea;
}

async function readComputed(series: Series): Promise<ByArea> {
	const byArea: ByArea = new Map();
	const { database } = await siteData();
	for (const row of await groupFigures(database, { indicator: series.indicator })) {
		if (row.series !== series.series) continue;
		const { time_period: year, obs_value: value } = row;
		add(byArea, row.ref_area, { year, value, status: 'A', nature: null });
	}
	return byArea;
}

/** An area's figures in a series, in order of years: as published, or a group's as we compute them. */
export async function seriesPoints(
	series: Series,
	ref_area: string,
	isComputed: boolean
): Promise<YearFigure[]> {
	const cache = isComputed ? computed : published;
	let byArea = cache.get(series.series);
	if (!byArea) {
		byArea = isComputed ? readComputed(series) : readPublished(series);
		cache.set(series.series, byArea);
	}
	return (await byArea).get(ref_area) ?? [];
}
