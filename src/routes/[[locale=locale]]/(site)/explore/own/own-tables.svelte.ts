import type { OwnTableName } from '#lib/domain/index.ts';
import { ownJoinText, ownTableText, type ExploreEngine } from '#lib/query/index.ts';
import {
	ImportError,
	isOwnTableName,
	ownTableName,
	type OwnOptions,
	type ReferenceArea
} from '#lib/view/index.ts';
import { loadJson } from '../../../../load-json.ts';
import type { ExploreSession } from '../explore-session.ts';
import { OwnReader } from './own-reader.ts';
import { OwnTable } from './own-table.svelte.ts';

/** The reader's own files of a page: read one after the other, put into the engine, and put back after it was started anew. */
export class OwnTables {
	readonly #session: () => ExploreSession;
	list = $state.raw<readonly OwnTable[]>([]);
	readonly #check: { sha256: string; bytes: number };
	#areas: Promise<ReferenceArea[]> | null = null;
	#turn: Promise<void> = Promise.resolve();
	#running: { table: OwnTable; reader: OwnReader; stop: AbortController } | null = null;
	#watched: ExploreEngine | null = null;
	#unwatch: (() => void) | null = null;
	#closed = false;

	/** `check` is that of the site's `area-names.json`. */
	constructor(session: () => ExploreSession, check: { sha256: string; bytes: number }) {
		this.#session = session;
		this.#check = check;
	}

	/** Files that the view names and that are not here. */
	get missing(): readonly OwnTableName[] {
		return this.#session().view.own.filter(
			({ name }) => !this.list.some((table) => table.name === name && table.step !== 'error')
		);
	}

	/** Takes files that the reader chose or dropped; one that the view waits for gets the name it has there. */
	add(files: Iterable<File>): void {
		for (const file of files) {
			const taken = new Set([
				...this.list.map(({ name }) => name),
				...this.#session().view.own.map(({ name }) => name)
			]);
			const waited = this.missing.find((each) => each.file === file.name);
			const table = new OwnTable(file, waited?.name ?? ownTableName(file.name, taken));
			if (waited) table.wanted = waited.sha256;
			this.list = [...this.list, table];
			this.#queue(table);
		}
	}

	/** Reads a file again, otherwise than before. */
	reread(table: OwnTable, options: OwnOptions): void {
		table.options = { ...table.options, ...options };
		this.#queue(table);
	}

	/** Whether a table may have that name. */
	mayBe(table: OwnTable, name: string): boolean {
		return isOwnTableName(name) && !this.list.some((each) => each !== table && each.name === name);
	}

	/** Gives a table another name. */
	async rename(table: OwnTable, name: string): Promise<void> {
		if (name === table.name || !this.mayBe(table, name)) return;
		const before = table.name;
		table.name = name;
		this.#tell(before);
		await this.#turn;
		await this.#watched?.drop(before).catch(() => undefined);
		this.#queue(table);
	}

	async remove(table: OwnTable): Promise<void> {
		if (this.#running?.table === table) this.cancel();
		this.list = this.list.filter((each) => each !== table);
		this.#tell(table.name);
		await this.#watched?.drop(table.name).catch(() => undefined);
	}

	/** Stops what is under way. */
	cancel(): void {
		this.#running?.stop.abort();
		this.#running?.reader.end();
	}

	/** Whether the table has a key, and an indicator is chosen. */
	mayJoin({ summary }: OwnTable): boolean {
		const isChosen = this.#session().view.selection.series.length > 0;
		return isChosen && (summary?.keys.area ?? summary?.keys.year ?? null) !== null;
	}

	/** Shows the table beside the figures shown. */
	join(table: OwnTable): void {
		const { summary, name } = table;
		if (!summary) return;
		const { area, year } = summary.keys;
		const { view, figures } = this.#session();
		const isOurs = view.sql === null || this.list.some(({ asked }) => asked === view.sql);
		const columns = summary.columns
			.map((column) => column.name)
			.filter((column) => column !== area?.column);
		this.#ask(
			table,
			ownJoinText({
				...{ table: name, refArea: area?.refArea ?? null, year, columns },
				selection: view.selection,
				figures: isOurs ? figures : []
			})
		);
	}

	/** Shows the rows of the table. */
	show(table: OwnTable): void {
		this.#ask(table, ownTableText(table.name));
	}

	close(): void {
		this.#closed = true;
		this.#unwatch?.();
		this.cancel();
	}

	#ask(table: OwnTable, sql: string): void {
		table.asked = sql;
		this.#session().runSql(sql);
	}

	#queue(table: OwnTable): void {
		if (this.#running?.table === table) this.cancel();
		table.step = 'waiting';
		table.done = 0;
		this.#turn = this.#turn.then(async () => {
			if (this.#closed || !this.list.includes(table)) return;
			await this.#load(table);
		});
	}

	async #engine(): Promise<ExploreEngine> {
		const engine = await this.#session().openEngine();
		if (engine !== this.#watched && !this.#closed) {
			this.#unwatch?.();
			this.#watched = engine;
			this.#unwatch = engine.onStatus(({ state }) => {
				if (state === 'restarted') this.#restore();
			});
		}
		return engine;
	}

	/** Codes and names of areas, asked for with the first file. */
	#areaNames(): Promise<ReferenceArea[]> {
		const url = `${this.#session().root}area-names.json`;
		this.#areas ??= loadJson<ReferenceArea[]>(url, this.#check).catch((error: unknown) => {
			this.#areas = null;
			throw error;
		});
		return this.#areas;
	}

	/** The engine, which a file is read without; a wait that is cancelled ends at once. */
	async #awaitEngine(table: OwnTable, { signal }: AbortController): Promise<ExploreEngine> {
		table.step = 'engine';
		try {
			return await Promise.race([
				this.#engine(),
				new Promise<never>((_, reject) => {
					signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
				})
			]);
		} catch (error) {
			table.engineFailed = !signal.aborted;
			throw error;
		}
	}

	/** Puts the tables back that were lost with the engine. */
	#restore(): void {
		for (const table of this.list) if (table.step === 'ready') this.#queue(table);
	}

	async #load(table: OwnTable): Promise<void> {
		const stop = new AbortController();
		const reader = new OwnReader((done) => {
			table.done = done;
		});
		this.#running = { table, reader, stop };
		Object.assign(table, {
			...{ step: 'reading', done: 0, refused: null, fault: '', engineFailed: false }
		});
		try {
			void this.#engine().catch(() => undefined);
			const areas = await this.#areaNames();
			const { summary, sha256 } = await reader.read(table.file, table.options, areas);
			Object.assign(table, { summary, sha256, done: 0 });
			if (table.wanted === sha256) table.wanted = null;
			const engine = await this.#awaitEngine(table, stop);
			table.step = 'loading';
			const { columns, rows } = summary;
			await engine.insert(
				{
					name: table.name,
					columns: columns.map(({ name, type }) => ({ name, type })),
					pieces: reader.pieces(),
					rows
				},
				{
					signal: stop.signal,
					onRows: (count) => {
						table.done = rows === 0 ? 1 : count / rows;
					}
				}
			);
			table.step = 'ready';
			if (this.list.includes(table)) this.#tell(table.name, table);
			else await engine.drop(table.name).catch(() => undefined);
		} catch (error) {
			this.#fail(table, error);
		} finally {
			reader.end();
			this.#running = null;
		}
	}

	#fail(table: OwnTable, error: unknown): void {
		table.step = 'error';
		if (error instanceof ImportError) table.refused = { code: error.code, facts: error.facts };
		else if (error instanceof Error && error.name === 'AbortError') {
			table.refused = { code: 'cancelled', facts: {} };
		} else table.fault = error instanceof Error ? error.message : String(error);
	}

	/** Lets the view name the files that are here; `before` is the name that goes. */
	#tell(before: string, table?: OwnTable): void {
		const session = this.#session();
		const same = session.view.own.find(({ name }) => name === table?.name);
		if (table && same?.sha256 === table.sha256 && same.file === table.file.name) return;
		const here = this.list.filter(({ step, sha256 }) => step === 'ready' && sha256 !== '');
		const names = new Set([before, ...here.map(({ name }) => name)]);
		session.change({
			own: [
				...session.view.own.filter(({ name }) => !names.has(name)),
				...here.map(({ name, file, sha256 }) => ({ name, file: file.name, sha256 }))
			]
		});
	}
}
