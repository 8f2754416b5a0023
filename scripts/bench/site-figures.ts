import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseManifest } from '#lib/catalogue/index.ts';
import type { Manifest } from '#lib/catalogue/index.ts';
import { areaName } from '#lib/domain/index.ts';
import type { Observation, Series } from '#lib/domain/index.ts';
import { indicatorDetail, openNative, seriesRows, tableRows } from '#lib/query/index.ts';
import type { Database } from '#lib/query/index.ts';
import { buildLines } from '#lib/view/index.ts';
import { PROJECT_FOLDER } from '../build/site-folder.ts';
import type { ComparisonLine } from './comparison-lines.ts';

/** The folder of the published data. */
export const DATA_FOLDER = path.join(PROJECT_FOLDER, 'static/data');

/** The data of the site, opened in native DuckDB on one thread. */
export interface BenchData {
	manifest: Manifest;
	database: Database;
}

/** Opens the published data. */
export async function openBenchData(): Promise<BenchData> {
	const text = await readFile(path.join(DATA_FOLDER, 'manifest.json'), 'utf8');
	const manifest = parseManifest(JSON.parse(text));
	const database = await openNative({ manifest, directory: DATA_FOLDER, threads: 1 });
	return { manifest, database };
}

/** The preferred series of an indicator; throws where the data hold none. */
export async function preferredSeries(database: Database, indicator: string): Promise<Series> {
	const detail = await indicatorDetail(database, { indicator });
	const series = detail?.series[0];
	if (series === undefined) throw new Error(`There is no indicator ${indicator} in the data.`);
	return series;
}

/** The lines that the page of an indicator shows first, as numbers by year. */
export async function readComparisonLines(
	database: Database,
	indicator: string
): Promise<ComparisonLine[]> {
	const { series, aggregates } = await preferredSeries(database, indicator);
	const ids = [series, ...(aggregates === null ? [] : [aggregates])];
	const rows: Observation[] = [];
	for (const id of ids) rows.push(...(await seriesRows(database, { series: id })));
	const areas = await tableRows(database, { table: 'areas' });
	const labels = new Map(
		areas.map((area) => [
			area.ref_area,
			{ name: areaName(area, 'en'), kind: area.kind, slug: area.slug }
		])
	);
	const { lines } = buildLines(rows, { series, aggregates, areas: labels });
	return lines.map(({ name, points }) => ({
		name,
		points: points.map(({ year, value }) => ({ year, value }))
	}));
}
