import { maybeFile, tableName, type Manifest, type ManifestFile } from '#lib/catalogue/index.ts';
import { untilAborted } from '../abort.ts';
import { EngineError } from '../engine-error.ts';

interface Load {
	done: Promise<void>;
	controller: AbortController;
	waiting: number;
	settled: boolean;
}

/** Loads each table of a manifest at most once, however many ask; again after a failure. */
export class TableLoads {
	readonly #manifest: Manifest;
	readonly #load: (file: ManifestFile, signal: AbortSignal) => Promise<void>;
	readonly #loads = new Map<string, Load>();

	constructor(
		manifest: Manifest,
		load: (file: ManifestFile, signal: AbortSignal) => Promise<void>
	) {
		this.#manifest = manifest;
		this.#load = load;
	}

	/** Resolves when all tables are ready; a load that nobody waits for any more is stopped. */
	async need(tables: readonly string[], signal?: AbortSignal): Promise<void> {
		const files = [...new Set(tables)].map((table) => {
			const file = maybeFile(this.#manifest, table);
			if (file === null) throw new EngineError('table', `There is no table ${table}.`);
			return file;
		});
		await Promise.all(files.map((file) => this.#wait(file, signal)));
	}

	/** Forgets what was loaded, as after the loss of the engine. */
	forget(): void {
		for (const load of this.#loads.values()) load.controller.abort();
		this.#loads.clear();
	}

	#start(file: ManifestFile): Load {
		const name = tableName(file);
		const controller = new AbortController();
		const load: Load = { controller, waiting: 0, settled: false, done: Promise.resolve() };
		load.done = this.#load(file, controller.signal).then(
			() => {
				load.settled = true;
			},
			(error: unknown) => {
				if (this.#loads.get(name) === load) this.#loads.delete(name);
				throw error;
			}
		);
		this.#loads.set(name, load);
		return load;
	}

	async #wait(file: ManifestFile, signal?: AbortSignal): Promise<void> {
		const name = tableName(file);
		const load = this.#loads.get(name) ?? this.#start(file);
		load.waiting += 1;
		try {
			await untilAborted(load.done, signal);
		} finally {
			load.waiting -= 1;
			if (load.waiting === 0 && !load.settled) {
				load.controller.abort();
				if (this.#loads.get(name) === load) this.#loads.delete(name);
				load.done.catch(() => undefined);
			}
		}
	}
}
