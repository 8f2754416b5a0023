import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';
import {
	areaAddress,
	decodeEmbed,
	embedPath,
	embedSeries,
	ownSeriesFiles,
	specSeries,
	type EmbedData,
	type EmbedView
} from '#lib/view/index.ts';
import { chartSpecs } from '../../../src/routes/chart-specs.server.ts';
import { chartEmbed } from '../../../src/routes/[[locale=locale]]/(embed)/chart-embed.server.ts';
import * as any from '../../../src/routes/[[locale=locale]]/(embed)/draw-any.ts';
import * as bars from '../../../src/routes/[[locale=locale]]/(embed)/draw-bars.ts';
import * as gap from '../../../src/routes/[[locale=locale]]/(embed)/draw-gap.ts';
import * as line from '../../../src/routes/[[locale=locale]]/(embed)/draw-lines.ts';
import * as map from '../../../src/routes/[[locale=locale]]/(embed)/draw-map.ts';
import * as ranking from '../../../src/routes/[[locale=locale]]/(embed)/draw-ranking.ts';
import type { EmbedPage } from '../../../src/routes/[[locale=locale]]/(embed)/embed-page.ts';
import {
	figureFile,
	figureFiles,
	ownAreas
} from '../../../src/routes/[[locale=locale]]/(embed)/figure-files.server.ts';
import {
	indicatorData,
	indicatorEmbed,
	indicatorSubjects
} from '../../../src/routes/[[locale=locale]]/(embed)/indicator-embed.server.ts';
import { jsonCheck, jsonResponse } from '../../../src/routes/json-file.server.ts';
import { allRows } from '../../../src/routes/site-data.server.ts';

const USUAL = { line, map, ranking, gap };
const WORDS = { dropped: '{parts}', failed: '{reason}' };
const asked: string[] = [];

/** Gives the files of the built site by the addresses that the pages below know. */
async function answer(url: string): Promise<Response> {
	asked.push(url);
	const [, locale, indicator = '', file = ''] = /^(en|fr)\/([^/]+)\/(.+)\.json$/.exec(url) ?? [];
	if (locale === 'en' || locale === 'fr') {
		const name = file.replace('figures/', '');
		const held =
			file === 'data'
				? await indicatorData(indicator, locale)
				: await figureFile(indicator, name, locale);
		return held ? jsonResponse(held) : new Response(null, { status: 404 });
	}
	return new Response(await readFile(url.replace(/^site\//, 'static/')));
}

/** The land of a prerendered map, as a frame's document holds it. */
function landOf(markup: string) {
	const [, areas = '', paths = ''] =
		/<g id="land" data-areas="([^"]*)"[^>]*>([^]*?)<\/g>/.exec(markup) ?? [];
	const children = [...paths.matchAll(/ d="([^"]*)"/g)].map(([, d]) => ({ getAttribute: () => d }));
	return { dataset: { areas }, children };
}

beforeAll(() => {
	vi.stubGlobal('fetch', (url: string) => answer(url));
});
afterAll(() => {
	vi.unstubAllGlobals();
});

const subjects = await indicatorSubjects();

/** Choices of areas with most and with few figures, a group, one without a figure, and one that nobody knows. */
async function choicesOf(indicator: string, view: EmbedView): Promise<string[]> {
	const data = await indicatorData(indicator, 'en');
	const series = data.series.toSorted((a, b) => a.preference - b.preference);
	const rows = (await Promise.all(series.map((own) => allRows(own.series)))).flat();
	const counts = new Map<string, number>();
	for (const { ref_area } of rows) counts.set(ref_area, (counts.get(ref_area) ?? 0) + 1);
	const kinds = new Map(data.catalogue.areas.map((row) => [row.ref_area, row.kind]));
	const named = data.areas.flatMap(([code, , iso3, slug]) => {
		const address = areaAddress(iso3, slug);
		return address === null
			? []
			: [{ address, kind: kinds.get(code), count: counts.get(code) ?? 0 }];
	});
	const held = named.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
	const economies = held.filter(({ kind }) => kind === 'economy').map(({ address }) => address);
	const groups = held.filter(({ kind }) => kind === 'group').map(({ address }) => address);
	const silent = named.filter(({ count }) => count === 0).map(({ address }) => address);
	const [most = '', second = ''] = economies;
	const least = economies.at(-1) ?? '';
	const some = [most, least, groups[0], second].filter(Boolean).join(',');
	const isOdd = indicator.length % 2 > 0;
	const others = otherWishes(data, indicator, view);
	switch (view) {
		case 'line':
			return [
				...[`areas=${some}`, `areas=${some},${silent[0] ?? ''},XXX&years=2012-2021`],
				...[
					`years=2012-2021&highlight=${most}`,
					...others.flatMap((own) => [own, `${own}&areas=${some}`])
				]
			];
		case 'ranking':
			return [
				`highlight=${some},XXX${isOdd ? '' : '&years=2015-2018'}`,
				`areas=${some}&highlight=${second},${most},XXX${isOdd ? '&years=2018' : ''}`,
				...[
					isOdd ? 'years=2012' : 'years=1950',
					...others,
					...others.map((own) => `${own}&years=2016`)
				]
			];
		case 'map':
			return [`highlight=${some}${isOdd ? '' : '&years=2015'}`, 'years=2012&areas=KEN', ...others];
		case 'gap':
			return [
				`areas=${some}${isOdd ? '' : '&years=2018'}`,
				`highlight=${most},${groups[0] ?? second}`,
				...[
					'areas=XXX',
					'by=income_group',
					'by=age&series=NO.SUCH',
					`by=urbanisation&areas=${some}`
				],
				...[
					isOdd ? 'years=2019' : 'years=1950',
					...others,
					...others.map((own) => `${own}&areas=${some}`)
				]
			];
	}
}

/** The other series of an indicator, each with its vintage, and what else its gaps compare. */
function otherWishes(data: EmbedData, indicator: string, view: EmbedView): string[] {
	const series = ownSeriesFiles(data, indicator);
	const found = embedSeries(data, indicator, view, { series: null, by: null });
	const wishes = series
		.filter((own) => own.series !== found?.series.series)
		.filter(
			(own) => embedSeries(data, indicator, view, { series: own.series, by: null })?.series === own
		)
		.map((own) => {
			const facts = data.catalogue.series.find((row) => row.series === own.series);
			return `series=${own.series}&vintage=${facts?.vintage ?? ''}`;
		});
	const dimensions = BREAKDOWN_DIMENSIONS.filter(
		(by) =>
			by !== found?.gap?.by &&
			embedSeries(data, indicator, 'gap', { series: null, by })?.gap?.by === by
	);
	return [...wishes, ...(view === 'gap' ? dimensions.map((by) => `by=${by}`) : [])];
}

/** Lines of figures of one year are bars, which have a module of their own. */
const ONE_YEAR = [
	'access-to-information-laws',
	'b2c-e-commerce',
	'cybersecurity',
	'open-data-coverage'
];

const specs = await Promise.all(
	[...(await chartSpecs())].map(async ([name, spec]) => ({
		...{ name, spec },
		wish: specSeries(spec, await indicatorData(spec.indicator, 'en'))
	}))
);

describe('a choice over a spec is drawn from small files as from those of its series', () => {
	const usual = specs.flatMap(({ name, spec, wish }) => (wish ? [{ name, spec, wish }] : []));

	it('where an address could choose what the spec shows', () => {
		const others = specs.filter(({ wish }) => !wish).map(({ name }) => name);
		expect(others).toEqual(['schools-online']);
	});

	it.each(usual.map(({ name, spec, wish }) => [name, spec, wish] as const))(
		'%s',
		async (chart, spec, wish) => {
			const { indicator, type: view } = spec;
			const subject = { kind: 'chart', chart } as const;
			const prerendered = await chartEmbed(chart, 'en', 'site/');
			const land = view === 'map' ? landOf(prerendered?.markup ?? '') : null;
			vi.stubGlobal('document', { querySelector: () => land });
			const files = await figureFiles(
				{ indicator, view, ...wish },
				'en',
				`en/${indicator}/figures/`
			);
			const page: EmbedPage = {
				...{ subject, spec, locale: 'en', root: 'site/', walk: null, hint: '', words: WORDS },
				...{ draw: '', then: [], shards: null },
				file: {
					url: `en/${indicator}/data.json`,
					...jsonCheck(await indicatorData(indicator, 'en'))
				},
				figures: files && ownAreas(files, prerendered?.areas ?? [])
			};
			let drawn = 0;
			for (const search of await choicesOf(indicator, view)) {
				const own = await USUAL[view].drawEmbed(page, { search, read: decodeEmbed });
				if (!own) continue;
				drawn += 1;
				const other = await any.drawEmbed(page, { search, read: decodeEmbed });
				expect(own.markup, search).toBe(other.markup);
			}
			expect(drawn).toBeGreaterThan(0);
		}
	);
});

describe('what a frame says of a choice', () => {
	const subject = { kind: 'indicator', indicator: 'internet-use', view: 'line' } as const;
	async function drawn(search: string): Promise<string> {
		const page: EmbedPage = {
			...{ subject, locale: 'en', root: 'site/', walk: null, hint: '', words: WORDS },
			...{ draw: '', then: [], shards: null, file: null },
			figures: await figureFiles(
				{ ...subject, series: null, by: null },
				'en',
				'en/internet-use/figures/'
			)
		};
		return (await line.drawEmbed(page, { search, read: decodeEmbed }))?.markup ?? '';
	}

	it('names areas that have no figure at all', async () => {
		expect(await drawn('areas=KEN,ATA,FRA')).toContain('Without any figure here: Antarctica.');
		expect(await drawn('areas=KEN,FRA')).not.toContain('Without any figure');
	});

	it('makes the line bold that stands out among others in colour', async () => {
		const bold = (markup: string) =>
			[...markup.matchAll(/font-weight="650"[^>]*>(?:<tspan[^>]*>)?([A-Z][a-z]+)/g)].map(
				([, name]) => name
			);
		expect(new Set(bold(await drawn('areas=KEN,RWA,WORLD&highlight=RWA')))).toEqual(
			new Set(['Rwanda'])
		);
		expect(new Set(bold(await drawn('areas=KEN,RWA,WORLD')))).toEqual(new Set(['World']));
	});

	it('tells what the indicator does not have', async () => {
		expect(await drawn('areas=KEN&by=sex&layer=thematic')).toContain('by=sex, layer=thematic');
		expect(await drawn('areas=KEN&series=NO.SUCH')).toContain('series=NO.SUCH');
	});

	it('draws a series that only holds groups where it is asked for', async () => {
		const markup = await drawn('series=ITU_AGG.I99H&areas=WORLD');
		expect(markup).toContain('release 2022-09');
		expect(markup).not.toContain('could not');
	});

	it('keeps the source where there is no figure', async () => {
		const { markup } = await any.drawEmbed(
			{
				...{ subject, locale: 'en', root: 'site/', walk: null, hint: '', words: WORDS },
				...{ draw: '', then: [], shards: null, figures: null },
				file: {
					url: 'en/internet-use/data.json',
					...jsonCheck(await indicatorData('internet-use', 'en'))
				}
			},
			{ search: 'areas=KEN&years=2050', read: decodeEmbed }
		);
		expect(markup).toContain('World Development Indicators');
	});
});

describe('a usual choice is drawn from small files as from those of its series', () => {
	it.each(subjects.map((subject) => [embedPath(subject, 'en'), subject] as const))(
		'%s',
		async (_, subject) => {
			const { indicator, view } = subject;
			const locale = indicator.length % 2 > 0 ? 'en' : 'fr';
			const prerendered = await indicatorEmbed(subject, locale, 'site/');
			const land = view === 'map' ? landOf(prerendered?.markup ?? '') : null;
			vi.stubGlobal('document', { querySelector: () => land });
			const page: EmbedPage = {
				...{ subject, locale, root: 'site/', walk: null, hint: '', words: WORDS },
				...{ draw: '', then: [], shards: null },
				file: {
					url: `${locale}/${indicator}/data.json`,
					...jsonCheck(await indicatorData(indicator, locale))
				},
				figures: await figureFiles(
					{ ...subject, series: null, by: null },
					locale,
					`${locale}/${indicator}/figures/`
				)
			};
			let drawn = 0;
			const heavy: string[] = [];
			for (const search of await choicesOf(indicator, view)) {
				asked.length = 0;
				const choice = { search, read: decodeEmbed };
				const usual = await USUAL[view].drawEmbed(page, choice);
				const own = usual ?? (view === 'line' ? await bars.drawEmbed(page, choice) : null);
				expect(asked.filter((url) => !url.includes('/figures/'))).toEqual([]);
				if (!own) {
					heavy.push(search);
					continue;
				}
				drawn += 1;
				const { title, markup, walk } = await any.drawEmbed(page, { search, read: decodeEmbed });
				expect(own.markup, search).toBe(markup);
				expect({ title: own.title, walk: own.walk }, search).toEqual({ title, walk });
			}
			if (view === 'map' || view === 'ranking') expect(heavy).toEqual([]);
			expect(prerendered?.kind === 'bars').toBe(
				view === 'ranking' || (view === 'line' && ONE_YEAR.includes(indicator))
			);
			expect(drawn).toBeGreaterThan(0);
		}
	);
});
