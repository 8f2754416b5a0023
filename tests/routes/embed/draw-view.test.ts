import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BREAKDOWN_DIMENSIONS, TOTAL } from '#lib/domain/index.ts';
import { decodeEmbed, mayBePlain, type EmbedData } from '#lib/view/index.ts';
import * as explore from '../../../src/routes/[[locale=locale]]/(embed)/draw-explore.ts';
import * as plain from '../../../src/routes/[[locale=locale]]/(embed)/draw-view.ts';
import type { EmbedPage } from '../../../src/routes/[[locale=locale]]/(embed)/embed-page.ts';
import {
	explorePartIndex,
	exploreParts
} from '../../../src/routes/[[locale=locale]]/(embed)/explore-parts.server.ts';
import { figureFile } from '../../../src/routes/[[locale=locale]]/(embed)/figure-files.server.ts';
import {
	embedIndicators,
	indicatorData
} from '../../../src/routes/[[locale=locale]]/(embed)/indicator-embed.server.ts';
import { jsonCheck, jsonResponse } from '../../../src/routes/json-file.server.ts';
import { allRows } from '../../../src/routes/site-data.server.ts';

const asked: string[] = [];

/** Gives the files of the built site by the addresses that the page below knows. */
async function answer(url: string): Promise<Response> {
	asked.push(url);
	const [, part] = /^parts\/(.+)\.json$/.exec(url) ?? [];
	const [, indicator = '', name] =
		/^\.\.\/indicator\/([^/]+)\/figures\/(.+)\.json$/.exec(url) ?? [];
	const held =
		part === undefined
			? name !== undefined && (await figureFile(indicator, name, 'en'))
			: (await exploreParts('en')).get(part);
	return held
		? jsonResponse(held)
		: new Response(await readFile(url.replace(/^site\//, 'static/')));
}

beforeAll(() => {
	vi.stubGlobal('fetch', (url: string) => answer(url));
});
afterAll(() => {
	vi.unstubAllGlobals();
});

const page: EmbedPage = {
	...{ subject: { kind: 'explore' }, locale: 'en', root: 'site/', walk: null, hint: '' },
	...{ words: { dropped: '{parts}', failed: '{reason}' }, draw: '', then: [] },
	...{ shards: null, figures: null },
	file: { url: 'parts/index.json', ...jsonCheck(await explorePartIndex('en')) }
};

/** Views of a series in their readable form: areas by name, all economies, breakdowns, and areas that are not chosen. */
async function viewsOf(
	data: EmbedData,
	{ series, codes }: EmbedData['series'][number]
): Promise<string[]> {
	const rows = (await allRows(series)).filter(({ obs_value }) => obs_value !== null);
	const held = [...new Set(rows.map(({ ref_area }) => ref_area))].sort();
	const kinds = new Map(data.catalogue.areas.map((row) => [row.ref_area, row.kind]));
	const isKnown = (area: string) => kinds.has(area) && kinds.get(area) !== 'former';
	const [first = '', second = '', third = ''] = held.filter(isKnown);
	const areas = [third, first, second, 'NOWHERE'].filter(Boolean).join(',');
	const year = rows.at(-1)?.time_period ?? 2015;
	const own = `series=${series}`;
	const broken = BREAKDOWN_DIMENSIONS.flatMap((by) => {
		const parts = (codes[by] ?? []).filter((code) => code !== TOTAL);
		const words = `${own}&${by}=${parts.join(',')}`;
		return parts.length < 2
			? []
			: [
					`${words}&chart=dumbbell&areas=${areas}`,
					`${words}&chart=dots`,
					`${words}&areas=${first}`
				];
	});
	return [
		...[own, `${own}&areas=${areas}`, `${own}&areas=${areas}&from=2010&to=2018`],
		...[`${own}&areas=${areas}&chart=bars&year=${year}`, `${own}&areas=all,001&chart=bars`],
		...[`${own}&areas=all&chart=map`, `${own}&areas=${areas}&chart=map&year=${year}`],
		...[`${own}&areas=all&chart=bars&year=${year}`, ...broken]
	];
}

const indicators = await embedIndicators();

describe('a plain view is drawn from the small files of its indicator as from those of its series', () => {
	it.each(indicators)('%s', async (indicator) => {
		const data = await indicatorData(indicator, 'en');
		let drawn = 0;
		for (const series of data.series) {
			for (const search of await viewsOf(data, series)) {
				expect(mayBePlain(search)).toBe(true);
				asked.length = 0;
				const own = await plain.drawEmbed(page, { search, read: decodeEmbed });
				expect(asked.filter((url) => url.endsWith('.parquet'))).toEqual([]);
				if (!own) continue;
				drawn += 1;
				const { title, markup, walk } = await explore.drawEmbed(page, {
					search,
					read: decodeEmbed
				});
				expect(own.markup, search).toBe(markup);
				expect({ title: own.title, walk: own.walk }, search).toEqual({ title, walk });
			}
		}
		expect(drawn).toBeGreaterThan(1);
	});

	it.each([
		...['areas=members:199', 'areas=all', 'chart=map&areas=all,001', 'from=2010'],
		...['areas=all,199&chart=bars', 'sex=F&age=Y15T24&areas=404', 'chart=heatmap']
	])('which %s is not', async (rest) => {
		const search = `series=WB_WDI_2024.IT_NET_USER_ZS&${rest}`;
		expect(await plain.drawEmbed(page, { search, read: decodeEmbed })).toBeNull();
	});
});
