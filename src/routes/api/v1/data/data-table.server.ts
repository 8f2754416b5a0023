import { readFile } from 'node:fs/promises';
import { loadSeriesRows } from '#lib/query/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import { LATEST, observationExport, releaseOf, type ExportTable } from '#lib/view/index.ts';
import { allRows, siteData } from '../../../site-data.server.ts';
import { apiArchive, apiData, DATA_FOLDER } from '../api-data.server.ts';
import { seriesNames } from './series-names.server.ts';

/** Columns that say the same in every row of every file, or only repeat a code in words. */
const LEFT_OUT = /^(freq|reporting_type|unit_mult|source_detail|(?!ref_area).*_name)$/;

/** The series behind a key: an indicator's first one, or the series itself; null where there is none. */
async function maybeSeries(key: string): Promise<string | null> {
	const { indicators } = await apiData();
	const first = indicators.find(({ indicator }) => indicator === key)?.series[0]?.series;
	if (first !== undefined) return first;
	const { series } = await siteData();
	return series.some((row) => row.series === key) ? key : null;
}

/** The figures of a release; null where there is no such release. */
async function maybeRows(series: string, release: string): Promise<Observation[] | null> {
	const site = await siteData();
	const current = site.series.find((row) => row.series === series);
	if (current && [LATEST, releaseOf(current.vintage)].includes(release)) return allRows(series);
	const { files } = await apiArchive();
	const file = files.find(
		(one) => one.series === series && releaseOf(one.vintage ?? '') === release
	);
	if (!file) return null;
	const read = async ({ path }: { path: string }) =>
		new Uint8Array(await readFile(`${DATA_FOLDER}/${path}`));
	return loadSeriesRows(read, file);
}

/** Every address of figures: an indicator or series with `latest`, and each series with its vintages. */
export async function dataEntries(): Promise<{ key: string; release: string }[]> {
	const { indicators } = await apiData();
	return indicators.flatMap(({ indicator, series }) => [
		{ key: indicator, release: LATEST },
		...series.flatMap((row) => [
			{ key: row.series, release: LATEST },
			...row.vintages.map(({ release }) => ({ key: row.series, release }))
		])
	]);
}

async function buildTable(series: string, rows: readonly Observation[]): Promise<ExportTable> {
	const names = await seriesNames();
	const table = observationExport(rows, names, {
		title: `${names.series(series)?.name ?? series} (${series})`,
		filters: [],
		address: `api/v1/data/${series}/${releaseOf(rows[0]?.vintage ?? '')}`,
		accessed: '',
		sources: names.sources
	});
	const kept = table.columns.flatMap(({ name }, place) => (LEFT_OUT.test(name) ? [] : [place]));
	const pick = <Item>(items: readonly Item[]) => kept.map((place) => items[place] as Item);
	return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) };
}

const bodies = new Map<string, Promise<Blob>>();

/** The file of figures of an indicator or series; null where there is no such address. Made once for all its addresses. */
export async function maybeData(
	key: string,
	release: string,
	write: { format: string; body: (table: ExportTable) => Promise<Blob> | Blob }
): Promise<Blob | null> {
	const series = await maybeSeries(key);
	const rows = series === null ? null : await maybeRows(series, release);
	if (series === null || rows === null || (key !== series && release !== LATEST)) return null;
	const id = [series, rows[0]?.vintage, write.format].join(' ');
	const body = bodies.get(id) ?? buildTable(series, rows).then(write.body);
	bodies.set(id, body);
	return body;
}
