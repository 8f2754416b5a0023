import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { maybeFile } from '#lib/catalogue/index.ts';
import type { AreaFacts, SeriesFacts } from '#lib/domain/index.ts';
import type { ExploreFile, ExploreSeriesFile } from '#lib/view/index.ts';
import type { ExplorePageData } from '../../../../src/routes/[[locale=locale]]/(site)/explore/explore-page.ts';
import { DIRECTORY, MANIFEST } from '../../../lib/query/explore/committed.ts';

/** Internet use of groups, and of economies. */
export const GROUPS = 'ITU_AGG.I99H';
export const ECONOMIES = 'ITU_DDD.I99H';

const AREAS: [string, AreaFacts['kind'], string][] = [
	['001', 'world', 'World'],
	['ITU_AFR', 'group', 'Africa (ITU)'],
	['ITU_EUR', 'group', 'Europe (ITU)'],
	['250', 'economy', 'France'],
	['404', 'economy', 'Kenya'],
	['756', 'economy', 'Switzerland']
];

function fileOf(table: string): ExploreSeriesFile['file'] {
	const file = maybeFile(MANIFEST, table);
	if (!file) throw new Error(`${table}: not in the manifest`);
	const { path: own, sha256, bytes, rows, columns } = file;
	return { path: own, sha256, bytes, rows, columns: columns.map(({ name }) => name) };
}

const facts = (series: string): SeriesFacts => ({
	...{ series, indicator: 'internet-use', source: 'ITU', vintage: '2022', unit_measure: 'PERCENT' },
	...{ aggregates: null, default_breakdown: null, first_year: 2000, last_year: 2022 },
	...{ direction: 1, group_rule: 'population_mean' }
});

const seriesFile = (series: string, preference: number): ExploreSeriesFile => ({
	...{ series, source_code: series, preference, economies: 3, values: 100, years: [2019, 2020] },
	file: fileOf(`series:${series}`),
	codes: { sex: ['F', 'M', '_T'] }
});

/** An explorer's catalogue of two series and six areas, whose files are the published ones. */
export const FILE: ExploreFile = {
	catalogue: {
		series: [facts(GROUPS), facts(ECONOMIES)],
		areas: AREAS.map(([ref_area, kind]) => ({
			...{ ref_area, kind, region: null, income_group: null, ldc: false, lldc: false, sids: false }
		})),
		members: {},
		targets: []
	},
	indicators: [
		{
			...{ indicator: 'internet-use', topic: 'use', limit_low: 0, limit_high: 100 },
			...{ name: 'Internet use', codes: [] }
		}
	],
	series: [seriesFile(GROUPS, 2), seriesFile(ECONOMIES, 1)],
	areas: AREAS.map(([code, , name]) => [code, name, null, code]),
	sources: [],
	targets: { 'T.1': 'Everyone online' },
	population: fileOf('population')
};

/** The check of a text, as a page holds it. */
export const checkOf = (text: string): { sha256: string; bytes: number } => ({
	sha256: createHash('sha256').update(text).digest('hex'),
	bytes: Buffer.byteLength(text)
});

const CATALOGUE = JSON.stringify(FILE);

/** What the server puts into the page. */
export const PAGE: ExplorePageData = {
	...{ locale: 'en', root: '', file: FILE, figures: [] },
	...{ catalogue: checkOf(CATALOGUE), search: checkOf(''), areaNames: checkOf('[]') }
};

/** The served site: what was asked of it, and gates that keep an answer until they are opened. */
interface SmallSite {
	asked: string[];
	/** Addresses that cannot be had, by a part of them. */
	broken: Set<string>;
	/** Keeps answers to addresses with such a part; the function returned lets them go. */
	hold: (part: string) => () => void;
}

/** Serves the site through `fetch` until `vi.unstubAllGlobals`. */
export function serveSite(texts: Record<string, string> = {}): SmallSite {
	const known: Record<string, string> = { 'catalogue.json': CATALOGUE, ...texts };
	const gates = new Map<string, Promise<void>>();
	const site: SmallSite = {
		asked: [],
		broken: new Set(),
		hold(part) {
			let open: () => void = () => undefined;
			gates.set(
				part,
				new Promise((resolve) => {
					open = () => {
						gates.delete(part);
						resolve();
					};
				})
			);
			return open;
		}
	};
	vi.stubGlobal('fetch', async (url: string) => {
		site.asked.push(url.replace(/^data\/series\/|\.[0-9a-f]{8}\.parquet$/g, ''));
		for (const [part, gate] of gates) if (url.includes(part)) await gate;
		if ([...site.broken].some((part) => url.includes(part))) {
			return new Response('', { status: 404 });
		}
		const text = known[url];
		if (text !== undefined) return new Response(text);
		return new Response(readFileSync(path.join(DIRECTORY, url.replace(/^data\//, ''))));
	});
	return site;
}
