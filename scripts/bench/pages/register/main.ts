import mainModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mainWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { parseManifest } from '#lib/catalogue/index.ts';
import { activityFacets, openWasm, type Database } from '#lib/query/index.ts';
import {
	RegisterEngine,
	buildRegister,
	runSliced,
	type RegisterFilters,
	type RegisterRow,
	type RegisterTerms
} from '#lib/view/index.ts';
import { growRegister } from '../../grow-register.ts';
import { registerChoices } from '../../register-choices.ts';
import { registerCube } from '../../register-cube.ts';

/** What each choice took in ms, and its longest time without a turn for the page. */
export interface RegisterTimes {
	times: number[];
	pauses: number[];
	total: number;
}

/** What the benchmark calls in the page. */
export interface RegisterBench {
	/** Grows a register of `count` rows out of real ones; gives the number of a cube's cells. */
	grow(rows: RegisterRow[], terms: RegisterTerms, count: number): { cells: number };
	arrays(): Promise<RegisterTimes>;
	cube(): Promise<RegisterTimes>;
	/** Opens DuckDB over one Parquet file of the single-valued columns. */
	open(manifest: unknown): Promise<number>;
	duckdb(): Promise<RegisterTimes>;
}

declare global {
	interface Window {
		registerBench: RegisterBench;
	}
}

let engine: RegisterEngine;
let cube: RegisterEngine;
let database: Database;

/** Runs work while another clock ticks: its longest pause is how long the page could not answer. */
async function watched<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
	let [longest, last, ends] = [0, performance.now(), false];
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		if (!ends) port2.postMessage(null);
	};
	port2.postMessage(null);
	const result = await work();
	longest = Math.max(longest, performance.now() - last);
	ends = true;
	return [result, longest];
}

async function timeChoices(
	ask: (filters: RegisterFilters) => Promise<number>
): Promise<RegisterTimes> {
	const times: number[] = [];
	const pauses: number[] = [];
	let total = 0;
	for (const filters of registerChoices(engine.register)) {
		const start = performance.now();
		const [found, pause] = await watched(() => ask(filters));
		times.push(performance.now() - start);
		pauses.push(pause);
		total += found;
	}
	return { times, pauses, total };
}

async function askEngine(own: RegisterEngine, filters: RegisterFilters): Promise<number> {
	const steps = own.steps(filters, null);
	const counts = await runSliced(steps, { now: () => performance.now(), isWanted: () => true });
	return counts?.total ?? 0;
}

window.registerBench = {
	grow(rows, terms, count) {
		const register = growRegister(buildRegister(rows, terms), count);
		engine = new RegisterEngine(register);
		const cells = registerCube(register).length;
		cube = new RegisterEngine(growRegister(register, cells, 2));
		return { cells };
	},
	arrays: () => timeChoices((filters) => askEngine(engine, filters)),
	cube: () => timeChoices((filters) => askEngine(cube, filters)),
	async open(manifest) {
		const started = performance.now();
		database = await openWasm({
			manifest: parseManifest(manifest),
			fetchFile: async ({ path }) =>
				new Uint8Array(await (await fetch(`../${path}`)).arrayBuffer()),
			urls: { mainModule, mainWorker }
		});
		await database.need(['activities']);
		return performance.now() - started;
	},
	duckdb: () =>
		timeChoices(async (filters) => {
			const { chosen, from, to } = filters;
			const { kind, source, process, orgtype, status } = chosen;
			const own = { kind, source, process, status, organisation_type: orgtype };
			const found = await activityFacets(database, { chosen: own, from, to });
			return found.length;
		})
};
