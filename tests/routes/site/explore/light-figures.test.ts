import { afterEach, describe, expect, it, vi } from 'vitest';
import { wantsPopulation, type ExploreView } from '#lib/domain/index.ts';
import { EMPTY_EXPLORE_VIEW } from '#lib/view/index.ts';
import { LightFigures } from '../../../../src/routes/[[locale=locale]]/(site)/explore/light-figures.svelte.ts';
import { figure } from '../../../lib/view/explore/figures.ts';
import { ECONOMIES, FILE, GROUPS, serveSite } from './small-site.ts';
import { settle } from './settle.ts';

const view = (
	series: string,
	areas: string[],
	rest: Partial<ExploreView> = {},
	selection: Partial<ExploreView['selection']> = {}
): ExploreView => ({
	...EMPTY_EXPLORE_VIEW,
	...rest,
	selection: { ...EMPTY_EXPLORE_VIEW.selection, series: [series], areas, ...selection }
});
const WORLD = view(GROUPS, ['001']);
const KENYA = view(ECONOMIES, ['404']);

const FIRST = [figure('001', 2020, 1)];
const open = () => new LightFigures(FIRST, '');
const never = () => new AbortController().signal;
const areasOf = ({ selected }: LightFigures) => [...new Set(selected.map((row) => row.ref_area))];

afterEach(() => vi.unstubAllGlobals());

describe('LightFigures', () => {
	it('begins with the figures of the page, and asks for nothing', () => {
		const { asked } = serveSite();
		const light = open();
		expect(light.published).toBe(FIRST);
		expect(light.selected).toBe(FIRST);
		expect(light.population.size).toBe(0);
		expect(light.projectedFrom).toBeNull();
		expect(asked).toEqual([]);
	});

	it('brings only the file that a view needs, and brings it once', async () => {
		const { asked } = serveSite();
		const light = open();
		expect(await light.bring(WORLD, FILE, never())).toBe(true);
		expect(areasOf(light)).toEqual(['001']);
		expect(light.selected).toBe(light.published);
		await light.bring(view(GROUPS, ['ITU_AFR']), FILE, never());
		expect(areasOf(light)).toEqual(['ITU_AFR']);
		expect(asked).toEqual([GROUPS]);
	});

	it('keeps what flags hide among the published', async () => {
		serveSite();
		const light = open();
		await light.bring(view(ECONOMIES, ['404'], {}, { hide_status: ['E'] }), FILE, never());
		const estimates = light.published.filter(({ obs_status }) => obs_status === 'E');
		expect(estimates.length).toBeGreaterThan(0);
		expect(light.selected).toEqual(light.published.filter((row) => row.obs_status !== 'E'));
	});

	it('brings the population only where it is needed, and keeps it then', async () => {
		const { asked } = serveSite();
		const light = open();
		await light.bring(KENYA, FILE, never());
		expect(asked).toEqual([ECONOMIES]);
		await light.bring({ ...KENYA, chart: { kind: 'scatter' } }, FILE, never());
		expect(asked.filter((url) => url.includes('population'))).toHaveLength(1);
		expect(light.population.get('404|2020')).toBeGreaterThan(40e6);
		expect(light.projectedFrom).toBe(2024);
		const { population } = light;
		await light.bring(KENYA, FILE, never());
		expect([...light.population]).toEqual([...population]);
	});

	it('keeps the last figures while others load and after they could not be had', async () => {
		const site = serveSite();
		const light = open();
		await light.bring(WORLD, FILE, never());
		const before = light.selected;
		const letGo = site.hold(ECONOMIES);
		site.broken.add(ECONOMIES);
		const failing = light.bring(KENYA, FILE, never());
		await vi.waitFor(() => expect(site.asked).toContain(ECONOMIES));
		expect(light.selected).toBe(before);
		letGo();
		await expect(failing).rejects.toMatchObject({ name: 'LoadError', code: 'http' });
		expect(light.selected).toBe(before);
		site.broken.clear();
		expect(await light.bring(KENYA, FILE, never())).toBe(true);
		expect(areasOf(light)).toEqual(['404']);
	});

	it('lets a later view win over an earlier one that is slower', async () => {
		const site = serveSite();
		const light = open();
		const letGo = site.hold('population');
		const first = new AbortController();
		const slow = light.bring({ ...KENYA, chart: { kind: 'scatter' } }, FILE, first.signal);
		const ended = slow.then(
			(brought) => brought,
			(error: Error) => error.name
		);
		await vi.waitFor(() => expect(site.asked).toHaveLength(2));
		first.abort();
		expect(await light.bring(WORLD, FILE, never())).toBe(true);
		letGo();
		expect(await ended).toBe('LoadError');
		await settle();
		expect(areasOf(light)).toEqual(['001']);
		expect(light.population.size).toBe(0);
	});

	it('takes what is given up for unwanted even where it is at hand', async () => {
		serveSite();
		const light = open();
		await light.bring(WORLD, FILE, never());
		const stop = new AbortController();
		const late = light.bring(view(GROUPS, ['ITU_EUR']), FILE, stop.signal).catch(() => false);
		stop.abort();
		expect(await late).toBe(false);
		expect(areasOf(light)).toEqual(['001']);
	});

	it('names areas to begin with: the World and groups that have figures', async () => {
		serveSite();
		const areas = await open().firstAreas(view(GROUPS, []), FILE, never());
		expect(areas[0]).toBe('001');
		expect(areas).toContain('ITU_AFR');
	});

	it('gives the figures before each step', async () => {
		serveSite();
		const light = open();
		const stepped = view(GROUPS, ['001', 'ITU_AFR'], {
			transformations: [
				{ kind: 'index', year: 2019 },
				{ kind: 'change', years: 1, as: 'difference' }
			]
		});
		await light.bring(stepped, FILE, never());
		expect(light.before(0, stepped, FILE)).toEqual(light.selected);
		const values = (index: number, year: number) =>
			light
				.before(index, stepped, FILE)
				.filter(({ time_period }) => time_period === year)
				.map(({ value }) => value ?? Number.NaN);
		expect(values(1, 2019)).toEqual([100, 100]);
		const grown = values(1, 2020).map((value) => value - 100);
		expect(grown.every((value) => value > 0)).toBe(true);
		expect(values(2, 2020)).toEqual(grown);
	});

	it('takes figures that no selection made', () => {
		const light = open();
		const own = [figure('404', 2021, 3)];
		light.take(own);
		expect([light.published, light.selected]).toEqual([own, own]);
	});
});

describe('wantsPopulation', () => {
	it.each<[boolean, Partial<ExploreView>]>([
		[false, {}],
		[true, { chart: { kind: 'scatter' } }],
		[true, { transformations: [{ kind: 'per_capita', per: 1000 }] }],
		[false, { transformations: [{ kind: 'rank', first: 'highest' }] }]
	])('is %s for %j', (wants, part) => {
		expect(wantsPopulation({ ...WORLD, ...part })).toBe(wants);
	});
});
