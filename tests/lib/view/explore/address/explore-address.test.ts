import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExploreView } from '#lib/domain/index.ts';
import {
	decodeExploreView,
	EMPTY_EXPLORE_VIEW,
	encodeExploreView,
	OPEN_EXPLORE_CONTEXT,
	type ExploreContext
} from '#lib/view/index.ts';
import { exploreViewArbitrary } from './explore-view-arbitrary.ts';

const decode = (text: string) => decodeExploreView(text, OPEN_EXPLORE_CONTEXT);
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const pack = (value: unknown) => base64url(deflateSync(strToU8(JSON.stringify(value))));

const SMALL: ExploreContext = {
	hasSeries: (series) => series === 'ITU_AGG.I99H' || series === 'WB_WDI.IT_NET_USER_ZS',
	hasArea: (area) => ['001', '199', '404'].includes(area),
	hasMembers: (area) => area === '199',
	firstSeries: (indicator) => (indicator === 'internet-use' ? 'ITU_AGG.I99H' : null)
};

const TYPICAL: ExploreView = {
	...EMPTY_EXPLORE_VIEW,
	title: 'Internet use of the least developed countries since 2010',
	selection: {
		...EMPTY_EXPLORE_VIEW.selection,
		series: ['UNSD_SDG.IT_USE_II99', 'WB_WDI.IT_NET_USER_ZS'],
		areas: ['001', 'members:199', 'ITU_AFR', 'ITU_ARB', 'ITU_ASP', '404', '686', '050'],
		from: 2010,
		to: 2022,
		breakdown: { sex: ['F', 'M'] },
		hide_status: ['E', 'F'],
		hide_nature: ['M'],
		absent: true
	},
	transformations: [
		{ kind: 'index', year: 2010 },
		{ kind: 'moving_average', years: 3 },
		{ kind: 'rank', first: 'highest' }
	],
	chart: { kind: 'scatter', year: 2020, sized: true, joined: false, trend: true, colour: 'region' }
};

describe('the address of the explorer', () => {
	test('gives back every view', () => {
		fc.assert(
			fc.property(exploreViewArbitrary, (view) => {
				const { view: read, dropped } = decode(encodeExploreView(view));
				expect(read).toEqual(view);
				expect(dropped).toEqual([]);
			})
		);
	});

	test('is the same text for the same view, however it was built', () => {
		fc.assert(
			fc.property(exploreViewArbitrary, (view) => {
				const text = encodeExploreView(view);
				expect(encodeExploreView(decode(text).view)).toBe(text);
				expect(text).toMatch(/^[\w=&.:,-]*$/);
			})
		);
	});

	test('of a typical view stays under 400 characters', () => {
		expect(encodeExploreView(TYPICAL).length).toBeLessThan(400);
	});

	test('of a simple view can be read and written by a person', () => {
		const { view, dropped } = decodeExploreView(
			'?series=ITU_AGG.I99H&areas=001,members:199,404&from=2015&sex=F,M&chart=dumbbell&year=2022',
			SMALL
		);
		expect(dropped).toEqual([]);
		expect(view.selection).toMatchObject({
			series: ['ITU_AGG.I99H'],
			areas: ['001', 'members:199', '404'],
			from: 2015,
			to: null,
			breakdown: { sex: ['F', 'M'] }
		});
		expect(view.chart).toEqual({ kind: 'dumbbell', year: 2022 });
		expect(encodeExploreView(view)).toBe(
			'series=ITU_AGG.I99H&areas=001,members:199,404&from=2015&sex=F,M&chart=dumbbell&year=2022'
		);
	});

	test('may name an indicator, which stands for its first series', () => {
		const { view, dropped } = decodeExploreView('indicator=internet-use,unheard-of', SMALL);
		expect(view.selection.series).toEqual(['ITU_AGG.I99H']);
		expect(dropped).toEqual([{ parameter: 'series', value: 'unheard-of' }]);
	});

	test('of version 0 is migrated', () => {
		const old = {
			indicators: ['ITU_AGG.I99H'],
			areas: ['001', '404'],
			years: [2010, 2020],
			breakdown: { sex: ['F'] },
			chart: 'slope',
			title: 'From the first draft'
		};
		const { view, dropped } = decodeExploreView(`view=0.${pack(old)}`, SMALL);
		expect(dropped).toEqual([]);
		expect(view).toEqual({
			...EMPTY_EXPLORE_VIEW,
			title: 'From the first draft',
			selection: {
				...EMPTY_EXPLORE_VIEW.selection,
				series: ['ITU_AGG.I99H'],
				areas: ['001', '404'],
				from: 2010,
				to: 2020,
				breakdown: { sex: ['F'] }
			},
			chart: { kind: 'slope' }
		});
	});

	test('keeps a version that was written before: its text must never become unreadable', () => {
		const text =
			'view=1.jZU7DoMwEESvskegSFAuQOEmRUiaSJGLsFSRKTDpuHtmUdYfPoIWZNmeefuMxhSU4Kq_laLiWjgDWluQlPkwM6CiKAOW3yKFJylLbrzT0KyXUyH8lJdS8joXwkxG4oyXBBeYfIG24r4yBjH3kK-520ddWYMMY9T4eK2mHzf7rGWlQonNddiMQ3SOPQ09U9cS3EUfZOCp4S_L09TQuxuclz2px3PBJEcWQW4beMUAB82j5lJjhZYns42v8Qc';
		expect(decode(text).view).toEqual(TYPICAL);
	});
});

describe('a hostile or broken address', () => {
	test.each([
		['series=<script>alert(1)</script>', 'series'],
		['series=ITU_AGG.I99H&areas=javascript:alert(1)', 'areas'],
		["areas=001';DROP TABLE observations;--", 'areas'],
		['series=ITU_AGG.I99H&sex=%22%3E%3Cimg%20src=x%3E', 'sex'],
		['chart=__proto__', 'chart'],
		['from=NaN', 'from'],
		['from=2020&to=2010', 'to'],
		['areas=members:404', 'areas']
	])('%s: the part is left out and named', (text, parameter) => {
		const { view, dropped } = decodeExploreView(text, SMALL);
		expect(dropped.map((part) => part.parameter)).toEqual([parameter]);
		expect(JSON.stringify(view)).not.toContain('<');
	});

	test.each([
		['no base64', 'view=1.%%%'],
		['another version', 'view=7.AAAA'],
		['no version', 'view=AAAA'],
		['nothing', 'view='],
		['noise', 'view=1.zzzzzzzzzzzzzzzz'],
		['no JSON', `view=0.${base64url(deflateSync(strToU8('{"selection":')))}`],
		['too much text', `view=1.${'A'.repeat(40_000)}`]
	])('%s: the view is dropped as a whole', (_name, text) => {
		const { view, dropped } = decode(text);
		expect(view).toEqual(EMPTY_EXPLORE_VIEW);
		expect(dropped.map(({ parameter }) => parameter)).toEqual(['view']);
	});

	test('a cut address is refused wherever it is cut', () => {
		const text = encodeExploreView(TYPICAL);
		for (let end = 8; end < text.length; end++) {
			expect(decode(text.slice(0, end)).dropped.map(({ parameter }) => parameter)).toEqual([
				'view'
			]);
		}
	});

	test('a bomb is refused before it is unpacked whole', () => {
		const bomb = base64url(deflateSync(new Uint8Array(20_000_000).fill(32), { level: 9 }));
		expect(bomb.length).toBeLessThan(32_768);
		expect(decode(`view=0.${bomb}`).view).toEqual(EMPTY_EXPLORE_VIEW);
	});

	test('parts of the wrong shape are dropped, the others stay', () => {
		const { view, dropped } = decodeExploreView(
			`view=0.${pack({
				indicators: ['ITU_AGG.I99H', 7, '__proto__'],
				areas: 'all',
				transformations: [
					{ kind: 'index', year: 2010 },
					{ kind: 'index' },
					{ kind: 'cagr', from: 2020, to: 2010 },
					{ kind: 'eval', code: 'alert(1)' }
				],
				sql: 12,
				pivot: [],
				own: [{ name: 'a b', file: 'x.csv', sha256: 'zz' }],
				chart: 'line',
				extra: '<b>'
			})}`,
			SMALL
		);
		expect(view.selection.series).toEqual(['ITU_AGG.I99H']);
		expect(view.transformations).toEqual([{ kind: 'index', year: 2010 }]);
		expect(dropped.map(({ parameter }) => parameter)).toEqual([
			'extra',
			'series',
			'series',
			'areas',
			'transformations',
			'transformations',
			'transformations',
			'pivot',
			'sql',
			'own'
		]);
	});

	test('never throws and never gives more than it may, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.string().map((text) => `view=1.${text}`),
					fc.json().map((text) => `view=0.${base64url(deflateSync(strToU8(text)))}`)
				),
				(text) => {
					const { view, dropped } = decodeExploreView(text, SMALL);
					expect(view.selection.series.every((series) => SMALL.hasSeries(series))).toBe(true);
					expect(dropped.every(({ value }) => value.length <= 170)).toBe(true);
				}
			)
		);
	});

	test('long lists are cut, and it says by how many', () => {
		const series = Array.from({ length: 15 }, (_none, index) => `A.S${index}`);
		const { view, dropped } = decode(`series=${series.join(',')}`);
		expect(view.selection.series).toHaveLength(12);
		expect(dropped).toEqual([{ parameter: 'series', value: '+3' }]);
	});
});
