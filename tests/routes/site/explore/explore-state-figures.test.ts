import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_EXPLORE_VIEW } from '#lib/view/index.ts';
import type { ExploreState } from '../../../../src/routes/[[locale=locale]]/(site)/explore/explore-state.svelte.ts';
import type { FakeEngine } from './fake-engine.ts';
import { answer } from './fake-engine.ts';
import { ECONOMIES, GROUPS, PAGE } from './small-site.ts';
import { opened } from './open-state.ts';
import { settle } from './settle.ts';

const TEXT = 'SELECT * FROM t';
/** A choice of economies, beside the first one of groups. */
const KENYA = {
	...FIRST_EXPLORE_VIEW.selection,
	series: [ECONOMIES],
	areas: ['404'],
	breakdown: {}
};
const WORLD = { ...FIRST_EXPLORE_VIEW.selection, areas: ['001'] };

afterEach(() => vi.unstubAllGlobals());

const areasOf = ({ figures }: ExploreState) => [...new Set(figures.map((row) => row.ref_area))];
const loading = (explore: ExploreState) =>
	vi.waitFor(() => expect(explore.status).toBe('loading'), { timeout: 5000 });
const shown = (explore: ExploreState, areas: string[]) =>
	vi.waitFor(() => expect(areasOf(explore)).toEqual(areas), { timeout: 5000 });
const askedOf = (engine: FakeEngine, count: number) =>
	vi.waitFor(() => expect(engine.asked).toHaveLength(count));

describe('figures on their way', () => {
	it('leave the last ones, and are said to load only after a while', async () => {
		const { explore, site } = opened();
		explore.change({ selection: WORLD });
		await shown(explore, ['001']);
		const letGo = site.hold(ECONOMIES);
		explore.change({ selection: KENYA });
		expect(explore.status).toBe('ready');
		await loading(explore);
		expect(areasOf(explore)).toEqual(['001']);
		letGo();
		await shown(explore, ['404']);
		expect(explore.status).toBe('ready');
	});

	it('of an earlier choice do not come after those of a later one', async () => {
		const { explore, site } = opened();
		const letGo = site.hold(ECONOMIES);
		explore.change({ selection: KENYA });
		await vi.waitFor(() => expect(site.asked).toContain(ECONOMIES));
		explore.change({ selection: WORLD });
		await shown(explore, ['001']);
		letGo();
		await settle();
		expect(areasOf(explore)).toEqual(['001']);
		expect([explore.status, explore.message]).toEqual(['ready', '']);
	});

	it('that cannot be had are told, the last stay, and another try brings them', async () => {
		const { explore, site } = opened();
		explore.change({ selection: WORLD });
		await shown(explore, ['001']);
		site.broken.add(ECONOMIES);
		explore.change({ selection: KENYA });
		await vi.waitFor(() => expect(explore.status).toBe('error'));
		expect(explore.message).toContain('404');
		expect(areasOf(explore)).toEqual(['001']);
		site.broken.clear();
		await explore.retry();
		expect(areasOf(explore)).toEqual(['404']);
		expect([explore.status, explore.message]).toEqual(['ready', '']);
	});

	it('that could not be had are tried again with any other act', async () => {
		const { explore, site } = opened();
		site.broken.add('catalogue.json');
		explore.change({ selection: WORLD });
		await vi.waitFor(() => expect(explore.status).toBe('error'));
		site.broken.clear();
		explore.change({ title: 'One' });
		await shown(explore, ['001']);
		expect(explore.status).toBe('ready');
	});
});

describe('a reader’s SQL', () => {
	it('takes the place of the choice, and gives it back', async () => {
		const { explore, engine } = opened();
		explore.runSql(TEXT);
		expect(explore.view.sql).toBe(TEXT);
		expect(explore.sql).toBe(TEXT);
		expect(explore.running).toBe(true);
		await askedOf(engine, 1);
		engine.asked[0]?.resolve(answer(['404', 2020, 1]));
		await shown(explore, ['404']);
		expect(explore.result?.rows).toHaveLength(1);
		expect(explore.light.published).toBe(explore.figures);
		explore.undo();
		expect(explore.result).toBeNull();
		await vi.waitFor(() => expect(areasOf(explore)).toContain('ITU_EUR'));
		explore.redo();
		await askedOf(engine, 2);
	});

	it('that is the same runs again, without a step', async () => {
		const { explore, engine } = opened();
		explore.runSql(TEXT);
		await askedOf(engine, 1);
		explore.runSql(TEXT);
		await askedOf(engine, 2);
		explore.undo();
		expect(explore.view.sql).toBeNull();
		expect(explore.acts.canUndo).toBe(false);
	});

	it('of an address does not start the engine, but runs where it is open', async () => {
		const { explore, engine } = opened();
		explore.change({ sql: TEXT });
		await settle();
		expect(explore.sqlRun.needed).toBe(true);
		expect(explore.engineStatus).toEqual({ state: 'idle' });
		explore.runSql(TEXT);
		expect(explore.sqlRun.needed).toBe(false);
		await askedOf(engine, 1);
		explore.change({ sql: 'SELECT 2' });
		await askedOf(engine, 2);
		expect(explore.sqlRun.needed).toBe(false);
	});

	it('whose answer comes after another choice leaves that alone', async () => {
		const { explore, engine } = opened();
		explore.runSql(TEXT);
		await askedOf(engine, 1);
		explore.change({ sql: null, selection: WORLD });
		engine.asked[0]?.resolve(answer(['404', 2020, 1]));
		await shown(explore, ['001']);
		await settle();
		expect(areasOf(explore)).toEqual(['001']);
		expect(explore.result).toBeNull();
	});

	it('that fails or is stopped leaves the last figures, which load no more', async () => {
		const { explore, engine, site } = opened();
		site.hold(GROUPS);
		explore.change({ selection: WORLD });
		await loading(explore);
		explore.runSql(TEXT);
		await askedOf(engine, 1);
		engine.asked[0]?.reject(new Error('no such table'));
		await vi.waitFor(() => expect(explore.failure?.message).toBe('no such table'));
		expect([explore.status, explore.message]).toEqual(['ready', '']);
		explore.runSql('SELECT 2');
		await askedOf(engine, 2);
		explore.cancel();
		expect(explore.running).toBe(false);
		expect(explore.figures).toBe(PAGE.figures);
	});

	it('is not said to load because a choice before it waits for the catalogue', async () => {
		const { explore, site } = opened();
		const letGo = site.hold('catalogue.json');
		explore.change({ selection: WORLD });
		explore.runSql(TEXT);
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(explore.status).toBe('ready');
		letGo();
	});

	it('ends the error of the choice before it', async () => {
		const { explore, site } = opened();
		site.broken.add(GROUPS);
		explore.change({ selection: WORLD });
		await vi.waitFor(() => expect(explore.status).toBe('error'));
		explore.change({ sql: TEXT });
		expect([explore.status, explore.message]).toEqual(['ready', '']);
	});
});
