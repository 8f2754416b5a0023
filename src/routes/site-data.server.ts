import { readFile } from 'node:fs/promises';
import { parseManifest, type Manifest } from '#lib/catalogue/index.ts';
import {
	areaName,
	type Area,
	type AreaMember,
	type Indicator,
	type Series,
	type Source
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { openNative, seriesRows, tableRows, type Database } from '#lib/query/index.ts';
import type { AreaLabels } from '#lib/view/index.ts';

const DIRECTORY = 'static/data';

/** The committed data as pages read them while they are prerendered. */
export interface SiteData {
	database: Database;
	manifest: Manifest;
	areas: Area[];
	members: AreaMember[];
	indicators: Indicator[];
	series: Series[];
	sources: Source[];
}

let opened: Promise<SiteData> | undefined;

async function open(): Promise<SiteData> {
	const manifest = parseManifest(JSON.parse(await readFile(`${DIRECTORY}/manifest.json`, 'utf8')));
	const database = await openNative({ manifest, directory: DIRECTORY });
	return {
		database,
		manifest,
		areas: await tableRows(database, { table: 'areas' }),
		members: await tableRows(database, { table: 'area_members' }),
		indicators: await tableRows(database, { table: 'indicators' }),
		series: await tableRows(database, { table: 'series' }),
		sources: await tableRows(database, { table: 'sources' })
	};
}

/** The site's data, opened once for the whole build or development server. */
export function siteData(): Promise<SiteData> {
	opened ??= open();
	return opened;
}

/** The World. */
export async function worldArea(): Promise<Area> {
	const { areas } = await siteData();
	const world = areas.find(({ kind }) => kind === 'world');
	if (!world) throw new Error('the areas hold no World');
	return world;
}

const rowsOfSeries = new Map<string, ReturnType<typeof seriesRows>>();

/** All rows of a series, read once. */
export async function allRows(series: string): ReturnType<typeof seriesRows> {
	const { database } = await siteData();
	let rows = rowsOfSeries.get(series);
	if (!rows) {
		rows = seriesRows(database, { series });
		rowsOfSeries.set(series, rows);
	}
	return rows;
}

/** Names, kinds and pages of areas in a language. */
export function areaLabels(areas: readonly Area[], locale: Locale): AreaLabels {
	return new Map(
		areas.map((area) => [
			area.ref_area,
			{ name: areaName(area, locale), kind: area.kind, slug: area.slug }
		])
	);
}
