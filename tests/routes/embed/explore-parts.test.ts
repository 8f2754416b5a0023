import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	buildPopulation,
	EXPLORE_CHARTS,
	EXPLORE_FIELDS,
	wantsPopulation,
	type ExploreView
} from '#lib/domain/index.ts';
import { LOCALES } from '#lib/i18n/index.ts';
import { loadFigures, loadPopulation } from '#lib/query/index.ts';
import {
	COMMON_PARTS,
	decodeExploreView,
	EMPTY_EXPLORE_VIEW,
	encodeExploreView,
	exploreContext,
	FIRST_EXPLORE_VIEW,
	firstAreas,
	indexContext,
	joinExploreParts,
	partsOfView,
	splitExploreFile,
	type ExploreFile,
	type ExploreParts,
	type SplitExploreFile
} from '#lib/view/index.ts';
import { FILES } from '../../lib/query/explore/committed.ts';
import { exploreCases } from '../../lib/query/explore/explore-cases.ts';
import { exploreViewArbitrary } from '../../lib/view/explore/address/explore-view-arbitrary.ts';
import { drawChart } from '../../../src/routes/[[locale=locale]]/(embed)/draw-chart.ts';
import {
	exploreParts,
	INDEX_PART
} from '../../../src/routes/[[locale=locale]]/(embed)/explore-parts.server.ts';
import { exploreFile } from '../../../src/routes/explore-file.server.ts';

let whole: ExploreFile;
let split: SplitExploreFile;
/** As a reader's browser gets it. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const cleaned = (view: ExploreView) =>
	decodeExploreView(encodeExploreView({ ...view, sql: null, own: [] }), exploreContext(whole)).view;

beforeAll(async () => {
	whole = sent(await exploreFile('en'));
	split = sent(splitExploreFile(whole));
}, 120_000);

function wantedParts(view: ExploreView): ExploreParts {
	const wanted = partsOfView(view, split.index);
	return {
		...Object.fromEntries(wanted.common.map((name) => [name, split.parts[name]])),
		indicators: split.parts.indicators.filter(({ indicator }) =>
			wanted.indicators.includes(indicator.indicator)
		)
	};
}

async function drawn(view: ExploreView, file: ExploreFile): Promise<string> {
	const load = (areas: readonly string[]) =>
		loadFigures(FILES, { ...view.selection, areas }, [], file.catalogue);
	const all = file.catalogue.areas.map(({ ref_area }) => ref_area);
	const { areas: chosen, hide_status } = view.selection;
	const areas = chosen.length > 0 ? chosen : firstAreas(await load(all), file);
	const { markup, title, summary, walk } = await drawChart({
		...{ file, highlight: [], locale: 'en', notices: [], chosen: null, href: '/' },
		view: { ...view, selection: { ...view.selection, areas } },
		figures: await load(areas),
		population: wantsPopulation(view)
			? buildPopulation(await loadPopulation(FILES), hide_status)
			: new Map(),
		readText: (path) => readFile(`static/${path}`, 'utf8')
	});
	return JSON.stringify({ markup, title, summary, walk });
}

/** Draws a view from its parts and from the whole file; tells whether there was anything to draw. */
async function expectSame(view: ExploreView): Promise<boolean> {
	const part = joinExploreParts(split.index, sent(wantedParts(view)));
	// What an address says is read alike by the index, by the part and by the whole.
	const address = encodeExploreView(view);
	const read = decodeExploreView(address, exploreContext(whole));
	expect(decodeExploreView(address, indexContext(split.index))).toEqual(read);
	expect(decodeExploreView(address, exploreContext(part))).toEqual(read);
	if (view.selection.series.length === 0) return false;
	const outcome = (file: ExploreFile) => drawn(view, file).catch((error: unknown) => String(error));
	const same = await outcome(whole);
	expect(await outcome(part), address).toBe(same);
	return same.startsWith('{') && !same.includes('"walk":null');
}

describe('the parts of the explorer’s file', () => {
	it.each(LOCALES)('make together the whole file again (%s)', async (locale) => {
		const file = sent(await exploreFile(locale));
		const { index, parts } = sent(splitExploreFile(file));
		expect(joinExploreParts(index, parts)).toEqual(file);
	});

	it('have an index that knows the same as the whole file', () => {
		const [index, file] = [indexContext(split.index), exploreContext(whole)];
		for (const { series } of whole.series) expect(index.hasSeries(series)).toBe(true);
		for (const [code] of whole.areas) {
			expect(index.hasArea(code)).toBe(true);
			expect(index.hasMembers(code)).toBe(file.hasMembers(code));
		}
		for (const { indicator } of whole.indicators) {
			expect(index.firstSeries(indicator)).toBe(file.firstSeries(indicator));
		}
		expect(index.firstSeries('no-such')).toBeNull();
		expect(['X.Y', 'toString'].some((key) => index.hasSeries(key) || index.hasArea(key))).toBe(
			false
		);
	});

	it('hold the companion of every series beside it', () => {
		for (const { facts } of split.parts.indicators) {
			const keys = facts.map(({ series }) => series);
			for (const { aggregates } of facts)
				if (aggregates !== null) expect(keys).toContain(aggregates);
		}
	});

	it('are files of different names, with the check of each in the index', async () => {
		const parts = await exploreParts('en');
		expect(parts.size).toBe(2 + COMMON_PARTS.length + whole.indicators.length);
		const { checks } = parts.get(INDEX_PART) as { checks: [string, string, number][] };
		expect(checks.map(([name]) => name)).toEqual(
			[...parts.keys()].filter((name) => name !== INDEX_PART)
		);
		for (const [name, sha256, bytes] of checks) {
			expect(sha256).toMatch(/^[0-9a-f]{16}$/);
			expect(Buffer.byteLength(JSON.stringify(parts.get(name)))).toBe(bytes);
		}
	});
});

const ONE = { ...EMPTY_EXPLORE_VIEW.selection, series: ['WB_WDI_2024.IT_NET_USER_ZS'] };
const view = (rest: Partial<ExploreView>): ExploreView => ({ ...EMPTY_EXPLORE_VIEW, ...rest });
const LINE = view({ selection: { ...ONE, areas: ['404', '646'] } });
const MAP = view({ selection: { ...ONE, areas: ['all'] }, chart: { kind: 'map' } });
const SCATTER = view({
	selection: { ...ONE, series: [...ONE.series, 'WB_WDI.NY_GDP_PCAP_KD'], areas: ['all'] },
	chart: { kind: 'scatter', colour: 'region' }
});

describe('what a view needs of them', () => {
	it('is little', async () => {
		const parts = await exploreParts('en');
		const weight = (own: ExploreView): number => {
			const { common, indicators } = partsOfView(own, split.index);
			return [INDEX_PART, ...common, ...indicators]
				.map((name) => brotliCompressSync(JSON.stringify(parts.get(name))).length)
				.reduce((a, b) => a + b, 0);
		};
		expect(partsOfView(LINE, split.index)).toEqual({
			common: ['area-economies'],
			indicators: ['internet-use']
		});
		expect(weight(LINE)).toBeLessThan(11_000);
		expect(weight(MAP)).toBeLessThan(11_000);
		expect(weight(SCATTER)).toBeLessThan(15_000);
	});

	it('is members and targets only where it computes with them', () => {
		const common = (own: ExploreView) => partsOfView(own, split.index).common;
		expect(common(view({ selection: { ...ONE, areas: ['members:199'] } }))).toEqual([
			'area-economies',
			'area-groups',
			'group-members'
		]);
		expect(
			common({ ...LINE, transformations: [{ kind: 'gap_to_target', target: 'x' }] })
		).toContain('all-targets');
		expect(common(view({ selection: { ...ONE, areas: ['001'] } }))).toEqual(['area-groups']);
	});
});

describe('a view drawn from its parts is the one drawn from the whole file', () => {
	it.each([
		['the first view', FIRST_EXPLORE_VIEW],
		['lines', LINE],
		['lines without areas', view({ selection: ONE })],
		['a map', MAP],
		['a scatter', SCATTER],
		['members', view({ selection: { ...ONE, areas: ['members:199', '199'] } })]
	])('%s', async (_, own) => expect(await expectSame(own)).toBe(true));

	it('whatever it computes and however it is drawn', { timeout: 300_000 }, async () => {
		const codes = new Map(whole.series.map((row) => [row.series, row.codes]));
		const cases = exploreCases(whole.catalogue, codes, { seed: 11, count: 130 });
		const charts = fc.sample(
			fc.record({
				colour: fc.option(fc.constantFrom(...EXPLORE_FIELDS), { nil: undefined }),
				panel: fc.option(fc.constantFrom(...EXPLORE_FIELDS), { nil: undefined }),
				order: fc.option(fc.constantFrom('value', 'name', 'region'), { nil: undefined })
			}),
			{ seed: 11, numRuns: cases.length }
		);
		let drawings = 0;
		for (const [at, own] of cases.entries()) {
			const kind = EXPLORE_CHARTS[at % EXPLORE_CHARTS.length] ?? 'line';
			const options = Object.entries(charts[at] ?? {}).filter(([, value]) => value !== undefined);
			const chart = { kind, ...Object.fromEntries(options) };
			if (await expectSame(cleaned(view({ ...own, chart })))) drawings++;
		}
		expect(drawings).toBeGreaterThan(cases.length / 4);
	});

	it('whatever an address holds', { timeout: 300_000 }, async () => {
		for (const own of fc.sample(exploreViewArbitrary, { seed: 7, numRuns: 40 })) {
			await expectSame(cleaned(own));
		}
	});
});
