import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExploreView } from '#lib/domain/index.ts';
import { encodeExploreView, FIRST_EXPLORE_VIEW } from '#lib/view/index.ts';
import type { ExploreState } from '../../../../src/routes/[[locale=locale]]/(site)/explore/explore-state.svelte.ts';
import { ECONOMIES, FILE, GROUPS } from './small-site.ts';
import { opened } from './open-state.ts';
import { settle } from './settle.ts';

afterEach(() => vi.unstubAllGlobals());

const select = (explore: ExploreState, part: Partial<ExploreView['selection']>) =>
	explore.change({ selection: { ...explore.view.selection, ...part } });
const areasOf = ({ figures }: ExploreState) => [...new Set(figures.map((row) => row.ref_area))];
const KENYA = `?series=${ECONOMIES}&areas=404`;
const WORLD = `?series=${GROUPS}&areas=001`;

describe('the explorer, untouched', () => {
	it('shows the page as it is and asks for nothing', async () => {
		const { explore, site, told } = opened();
		await explore.readFrom('');
		await explore.readFrom('?judge=1');
		expect(explore.isUntouched).toBe(true);
		expect(explore.file).toBe(FILE);
		expect([explore.acts.canUndo, explore.acts.canRedo, explore.sql, explore.message]).toEqual([
			...[false, false, '', '']
		]);
		explore.undo();
		explore.redo();
		expect(explore.isUntouched).toBe(true);
		expect([site.asked, told]).toEqual([[], []]);
	});

	it('writes the SQL of the choice when asked to, and names targets', async () => {
		const { explore } = opened();
		await explore.prepareSql();
		expect(explore.sql).toContain(GROUPS);
		expect(explore.targetName('T.1')).toBe('Everyone online');
		expect(explore.targetName('T.2')).toBe('T.2');
	});
});

describe('a reader’s acts', () => {
	it('are shown, told, undone and redone', () => {
		const { explore, told } = opened();
		explore.change({ title: 'One' });
		const one = explore.view;
		explore.change({ title: 'Two' });
		const two = explore.view;
		expect(told).toEqual([
			[one, false],
			[two, false]
		]);
		expect([one.title, two.title]).toEqual(['One', 'Two']);
		expect(one.selection).toBe(FIRST_EXPLORE_VIEW.selection);
		explore.undo();
		expect(explore.view).toBe(one);
		explore.undo();
		expect(explore.view).toBe(FIRST_EXPLORE_VIEW);
		expect([explore.acts.canUndo, explore.acts.canRedo]).toEqual([false, true]);
		explore.redo();
		explore.redo();
		expect(explore.view).toBe(two);
		expect([explore.acts.canUndo, explore.acts.canRedo]).toEqual([true, false]);
		expect(told.slice(2).map(([view, passing]) => [view.title, passing])).toEqual([
			...[
				['One', false],
				[null, false],
				['One', false]
			],
			['Two', false]
		]);
	});

	it('drop what was undone once there is a new one', () => {
		const { explore } = opened();
		explore.change({ title: 'One' });
		explore.change({ title: 'Two' });
		explore.undo();
		explore.change({ title: 'Three' });
		expect(explore.acts.canRedo).toBe(false);
		explore.redo();
		expect(explore.view.title).toBe('Three');
		explore.undo();
		expect(explore.view.title).toBe('One');
	});

	it('are one step while something is typed, and the address before it is kept', () => {
		const { explore, told } = opened();
		explore.change({ title: 'O' }, 'title');
		explore.change({ title: 'On' }, 'title');
		explore.change({ title: 'One' }, 'title');
		expect(told.map(([, passing]) => passing)).toEqual([false, true, true]);
		explore.undo();
		expect(explore.view).toBe(FIRST_EXPLORE_VIEW);
		explore.redo();
		explore.change({ title: 'One!' }, 'title');
		explore.undo();
		expect(explore.view.title).toBe('One');
	});

	it('bring figures only where the choice changed', async () => {
		const { explore, site } = opened();
		explore.change({ title: 'One' });
		explore.change({ pivot: { rows: [], columns: [], pages: [], page: [], totals: true } });
		await settle();
		expect(site.asked).toEqual([]);
		select(explore, { areas: ['001', 'ITU_AFR'] });
		await vi.waitFor(() => expect(areasOf(explore)).toEqual(['001', 'ITU_AFR']));
		expect(site.asked).toEqual(['catalogue.json', GROUPS]);
		explore.undo();
		await vi.waitFor(() => expect(areasOf(explore)).toContain('ITU_EUR'));
		expect(site.asked).toHaveLength(2);
	});

	it('show figures by a kind that they suit, and by the one wished as soon as they do', async () => {
		const { explore, told } = opened();
		const oneYear = { from: 2020, to: 2020 };
		explore.change({ chart: { kind: 'line' } });
		select(explore, oneYear);
		await vi.waitFor(() => expect(explore.fitting.unfit?.why).toBe('one_year'));
		const { kind } = explore.view.chart;
		expect(kind).not.toBe('line');
		expect(told.at(-1)).toEqual([explore.view, true]);
		await vi.waitFor(() => expect(explore.fitting.layout.kind).toBe(kind));
		select(explore, { from: null, to: null });
		await vi.waitFor(() => expect(explore.fitting.layout.kind).toBe('line'));
		expect(explore.view.chart.kind).toBe('line');
		expect(explore.fitting.unfit).toBeNull();
		select(explore, oneYear);
		await vi.waitFor(() => expect(explore.fitting.unfit?.kind).toBe('line'));
		explore.change({ chart: { kind: 'bars' } });
		expect(explore.fitting.unfit).toBeNull();
	});
});

describe('the address', () => {
	it('gives back what was written into it', async () => {
		const { explore } = opened();
		explore.change({ title: 'Kenya', chart: { kind: 'line' } });
		select(explore, { series: [ECONOMIES], areas: ['404'], from: 2010, breakdown: {} });
		const written = explore.view;
		const { explore: other, told } = opened();
		await other.readFrom(`?${encodeExploreView(written)}`);
		expect(other.view).toEqual(written);
		expect(other.dropped).toEqual([]);
		expect(areasOf(other)).toEqual(['404']);
		expect(other.figures.every(({ time_period }) => time_period >= 2010)).toBe(true);
		expect(told).toEqual([]);
		expect(other.isUntouched).toBe(false);
	});

	it('tells what of it is broken, and keeps the rest and all steps', async () => {
		const { explore } = opened();
		explore.change({ title: 'One' });
		await explore.readFrom(`?series=${ECONOMIES},NO.SUCH&areas=404`);
		expect(explore.view.selection).toMatchObject({ series: [ECONOMIES], areas: ['404'] });
		expect(explore.dropped).toMatchObject([{ parameter: 'series', value: 'NO.SUCH' }]);
		await explore.readFrom('?view=1.broken');
		expect(explore.dropped).toMatchObject([{ parameter: 'view', value: '1.broken' }]);
		expect(explore.acts.canUndo).toBe(true);
		explore.undo();
		expect(explore.dropped).toEqual([]);
		expect(explore.view).toBe(FIRST_EXPLORE_VIEW);
	});

	it('without a view brings back the first, and tells of nothing broken', async () => {
		const { explore } = opened();
		await explore.readFrom(`?series=${ECONOMIES},NO.SUCH&areas=404`);
		await explore.readFrom('');
		expect(explore.isUntouched).toBe(true);
		expect(explore.dropped).toEqual([]);
		expect(areasOf(explore)).toContain('ITU_EUR');
	});

	it('that names no areas begins with some', async () => {
		const { explore } = opened();
		await explore.readFrom(`?series=${GROUPS}`);
		expect(explore.view.selection.areas[0]).toBe('001');
		expect(explore.view.selection.areas).toContain('ITU_AFR');
		expect(areasOf(explore)).toContain('ITU_AFR');
	});

	it('that names no areas leaves those that a reader chose meanwhile, and the title', async () => {
		for (const part of ['areas', 'title'] as const) {
			const { explore, site } = opened();
			const letGo = site.hold(GROUPS);
			const reading = explore.readFrom(`?series=${GROUPS}`);
			await vi.waitFor(() => expect(site.asked).toContain(GROUPS));
			if (part === 'areas') select(explore, { areas: ['ITU_EUR'] });
			else explore.change({ title: 'Mine' });
			letGo();
			await reading;
			await vi.waitFor(() => expect(explore.figures.length).toBeGreaterThan(0));
			if (part === 'areas') expect(explore.view.selection.areas).toEqual(['ITU_EUR']);
			else expect(explore.view).toMatchObject({ title: 'Mine', selection: { series: [GROUPS] } });
			expect(areasOf(explore)).toEqual(explore.view.selection.areas);
		}
	});

	it('is tried again as it was where the catalogue could not be had', async () => {
		const { explore, site } = opened();
		site.broken.add('catalogue.json');
		await explore.readFrom(KENYA);
		expect(explore.status).toBe('error');
		expect(explore.message).not.toBe('');
		expect(explore.isUntouched).toBe(true);
		site.broken.clear();
		await explore.retry();
		expect(explore.status).toBe('ready');
		expect(explore.view.selection).toMatchObject({ series: [ECONOMIES], areas: ['404'] });
		expect(areasOf(explore)).toEqual(['404']);
	});

	it('read last, or an act after it, counts where the catalogue comes late', async () => {
		for (const last of ['', WORLD, 'act']) {
			const { explore, site } = opened();
			const letGo = site.hold('catalogue.json');
			const first = explore.readFrom(KENYA);
			let second = Promise.resolve();
			if (last === 'act') explore.change({ title: 'Mine' });
			else second = explore.readFrom(last);
			letGo();
			await Promise.all([first, second]);
			const { title, selection } = explore.view;
			expect(title).toBe(last === 'act' ? 'Mine' : null);
			expect(selection.areas).toEqual(
				last === WORLD ? ['001'] : FIRST_EXPLORE_VIEW.selection.areas
			);
		}
	});

	it('read in the midst of typing begins another step', async () => {
		const { explore } = opened();
		explore.change({ title: 'One' }, 'title');
		await explore.readFrom(KENYA);
		explore.change({ title: 'Kenya' }, 'title');
		explore.undo();
		expect(explore.view.selection.areas).toEqual(['404']);
	});
});
