import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExploreView } from '#lib/domain/index.ts';
import type { ExploreEngine } from '#lib/query/index.ts';
import { EMPTY_EXPLORE_VIEW } from '#lib/view/index.ts';
import type { ExploreSession } from '../../../../../src/routes/[[locale=locale]]/(site)/explore/explore-session.ts';
import { OwnTables } from '../../../../../src/routes/[[locale=locale]]/(site)/explore/own/own-tables.svelte.ts';
import { FakeEngine } from '../fake-engine.ts';
import { settle } from '../settle.ts';
import { checkOf, serveSite } from '../small-site.ts';

const AREA_NAMES = JSON.stringify([
	{ ref_area: '404', iso3: 'KEN', iso2: 'KE', kind: 'economy', names: ['Kenya'] }
]);
const csv = (name: string, rows = 'Kenya,2020,1\n') =>
	new File([`Country,Year,Cost\n${rows}`], name);

afterEach(() => vi.unstubAllGlobals());

/** Own tables of a page whose session and engine are the test's. */
function opened(view: Partial<ExploreView> = {}) {
	serveSite({ 'area-names.json': AREA_NAMES });
	const engine = new FakeEngine();
	const changes: Partial<ExploreView>[] = [];
	const ran: string[] = [];
	const session = {
		root: '',
		view: { ...EMPTY_EXPLORE_VIEW, ...view },
		figures: [],
		change(part: Partial<ExploreView>) {
			changes.push(part);
			session.view = { ...session.view, ...part };
		},
		runSql: (text: string) => ran.push(text),
		openEngine: (): Promise<ExploreEngine> => Promise.resolve(engine)
	};
	const tables = new OwnTables(() => session as unknown as ExploreSession, checkOf(AREA_NAMES));
	return { engine, changes, ran, session, tables };
}

const steps = (tables: OwnTables) => tables.list.map(({ step }) => step);
const allReady = (tables: OwnTables) =>
	vi.waitFor(() => expect(new Set(steps(tables))).toEqual(new Set(['ready'])), { timeout: 5000 });
const names = ({ view }: { view: ExploreView }) => view.own.map(({ name }) => name);

describe('a reader’s own files', () => {
	it('go into the engine one after the other, and into the view by name and hash', async () => {
		const { engine, session, tables } = opened();
		tables.add([csv('costs.csv'), csv('Prices 2020.csv')]);
		expect(steps(tables)).toEqual(['waiting', 'waiting']);
		await allReady(tables);
		expect(engine.inserted).toEqual(['own_costs', 'own_prices_2020']);
		expect(tables.list[0]?.summary).toMatchObject({ rows: 1, format: 'csv' });
		expect(session.view.own).toMatchObject([
			{ name: 'own_costs', file: 'costs.csv', sha256: tables.list[0]?.sha256 },
			{ name: 'own_prices_2020', file: 'Prices 2020.csv' }
		]);
	});

	it('that the view waits for get their names there, and a changed one is told', async () => {
		const own = [{ name: 'own_mine', file: 'costs.csv', sha256: 'old' }];
		const { session, tables } = opened({ own });
		expect(tables.missing).toEqual(own);
		tables.add([csv('costs.csv')]);
		await allReady(tables);
		expect(tables.list).toMatchObject([{ name: 'own_mine', wanted: 'old' }]);
		expect(tables.missing).toEqual([]);
		expect(session.view.own).toMatchObject([{ name: 'own_mine', sha256: tables.list[0]?.sha256 }]);
	});

	it('are shown and joined by SQL', async () => {
		const { ran, session, tables } = opened();
		tables.add([csv('costs.csv')]);
		await allReady(tables);
		const [table] = tables.list;
		if (!table) throw new Error('no table');
		expect(tables.mayJoin(table)).toBe(false);
		session.view = { ...session.view, selection: { ...session.view.selection, series: ['S.X'] } };
		expect(tables.mayJoin(table)).toBe(true);
		tables.show(table);
		tables.join(table);
		expect(ran[0]).toContain('own_costs');
		expect(ran[1]).toContain('S.X');
		expect(table.asked).toBe(ran[1]);
	});

	it('that cannot be read, or for which there is no engine, are told', async () => {
		const { session, tables } = opened();
		tables.add([new File([''], 'empty.csv')]);
		await vi.waitFor(() => expect(steps(tables)).toEqual(['error']));
		expect(tables.list[0]?.refused).toMatchObject({ code: 'empty' });
		session.openEngine = () => Promise.reject(new Error('no Wasm'));
		tables.add([csv('costs.csv')]);
		await vi.waitFor(() => expect(steps(tables)).toEqual(['error', 'error']));
		expect(tables.list[1]).toMatchObject({ fault: 'no Wasm', engineFailed: true });
		expect(session.view.own).toEqual([]);
	});

	it('are stopped while they wait for the engine', async () => {
		const { session, tables } = opened();
		session.openEngine = () => new Promise(() => undefined);
		tables.add([csv('costs.csv')]);
		await vi.waitFor(() => expect(steps(tables)).toEqual(['engine']));
		tables.cancel();
		await vi.waitFor(() => expect(steps(tables)).toEqual(['error']));
		expect(tables.list[0]).toMatchObject({ refused: { code: 'cancelled' }, engineFailed: false });
	});

	it('are renamed in engine and view, also where the old table could not be dropped', async () => {
		const { engine, session, tables } = opened();
		tables.add([csv('costs.csv'), csv('prices.csv')]);
		await allReady(tables);
		const [table] = tables.list;
		if (!table) throw new Error('no table');
		await tables.rename(table, 'own_prices');
		expect(table.name).toBe('own_costs');
		engine.dropping = () => Promise.reject(new Error('the engine is starting'));
		await tables.rename(table, 'own_spending');
		await allReady(tables);
		expect(engine.dropped).toEqual(['own_costs']);
		expect(engine.inserted.at(-1)).toBe('own_spending');
		expect(names(session).sort()).toEqual(['own_prices', 'own_spending']);
	});

	it('are removed from engine and view', async () => {
		const { engine, session, tables } = opened();
		tables.add([csv('costs.csv'), csv('prices.csv')]);
		await allReady(tables);
		const [table] = tables.list;
		if (table) await tables.remove(table);
		expect([...engine.held.keys()]).toEqual(['own_prices']);
		expect(names(session)).toEqual(['own_prices']);
	});

	it('leave nothing in the engine where they are removed while their last rows go in', async () => {
		const { engine, changes, tables } = opened();
		let goIn: () => void = () => undefined;
		engine.inserting = () => new Promise((resolve) => (goIn = resolve));
		tables.add([csv('costs.csv')]);
		await vi.waitFor(() => expect(steps(tables)).toEqual(['loading']));
		await vi.waitFor(() => expect(tables.list[0]?.done).toBe(1));
		const [table] = tables.list;
		if (table) await tables.remove(table);
		const told = changes.length;
		goIn();
		await vi.waitFor(() => expect(engine.inserted).toEqual(['own_costs']));
		await settle();
		expect([...engine.held.keys()]).toEqual([]);
		expect(changes).toHaveLength(told);
	});
});

describe('after the engine was started anew', () => {
	it('are put back as they were, and the view stays', async () => {
		const { engine, changes, tables } = opened();
		tables.add([csv('costs.csv'), csv('prices.csv', 'Kenya,2020,1\nKenya,2021,2\n')]);
		await allReady(tables);
		const held = [...engine.held];
		const told = changes.length;
		engine.restart();
		expect(engine.held.size).toBe(0);
		expect(steps(tables)).toEqual(['waiting', 'waiting']);
		await allReady(tables);
		expect([...engine.held]).toEqual(held);
		expect(changes).toHaveLength(told);
		engine.restart();
		await allReady(tables);
		expect([...engine.held]).toEqual(held);
		expect(engine.inserted).toHaveLength(6);
	});

	it('are not put back where they were on their way', async () => {
		const { engine, tables } = opened();
		engine.inserting = async () => {
			if (engine.inserted.length === 1) engine.restart();
		};
		tables.add([csv('costs.csv'), csv('prices.csv')]);
		await vi.waitFor(() => expect(engine.inserted).toHaveLength(3), { timeout: 5000 });
		await allReady(tables);
		expect([...engine.held.keys()].sort()).toEqual(['own_costs', 'own_prices']);
		expect(engine.inserted.filter((name) => name === 'own_prices')).toHaveLength(1);
	});

	it('that can no longer be read are told', async () => {
		const { engine, tables } = opened();
		const file = csv('costs.csv');
		tables.add([file]);
		await allReady(tables);
		vi.spyOn(file, 'slice').mockImplementation(() => {
			throw new DOMException('The file is gone.', 'NotReadableError');
		});
		vi.spyOn(file, 'stream').mockImplementation(() => {
			throw new DOMException('The file is gone.', 'NotReadableError');
		});
		engine.restart();
		await vi.waitFor(() => expect(steps(tables)).toEqual(['error']));
		const [table] = tables.list;
		expect(table?.refused?.code ?? table?.fault).toBe('The file is gone.');
		expect(engine.held.size).toBe(0);
	});

	it('are left where the page no longer has them', async () => {
		const { engine, tables } = opened();
		tables.add([csv('costs.csv')]);
		await allReady(tables);
		tables.close();
		expect(engine.listeners).toBe(0);
		engine.restart();
		await settle();
		expect(engine.inserted).toHaveLength(1);
	});

	it('no longer ask for an engine that comes after the page has left them', async () => {
		const { engine, session, tables } = opened();
		let open: (engine: ExploreEngine) => void = () => undefined;
		session.openEngine = () => new Promise((resolve) => (open = resolve));
		tables.add([csv('costs.csv')]);
		await vi.waitFor(() => expect(steps(tables)).toEqual(['engine']));
		tables.close();
		open(engine);
		await settle();
		expect(engine.listeners).toBe(0);
		expect(engine.inserted).toEqual([]);
	});
});
