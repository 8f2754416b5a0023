import type { FetchFile, Manifest } from '#lib/catalogue/index.ts';

/** How far the start of the engine or the loading of a table has come; `total` null if unknown. */
export interface EngineProgress {
	phase: 'engine' | 'file' | 'decode' | 'insert';
	/** Null for the engine itself. */
	table: string | null;
	/** Bytes for `engine` and `file`, rows for `decode` and `insert`. */
	loaded: number;
	total: number | null;
}

/** How long the engine may take, in milliseconds. */
export interface EngineTimeouts {
	/** To send anything of itself while it starts; 9,000. */
	silence: number;
	/** To compile once all of it has come; 30,000. */
	compile: number;
	/** To stop a query, before the engine is ended; 1,000. */
	cancel: number;
}

/** What the engine in the browser needs. */
export interface WasmOptions {
	manifest: Manifest;
	fetchFile: FetchFile;
	/** Addresses of `duckdb-eh.wasm`, with its size where known, and of its worker's script. */
	urls: { mainModule: string; mainWorker: string; mainModuleBytes?: number };
	createWorker?: (url: string) => Worker;
	onProgress?: (progress: EngineProgress) => void;
	timeouts?: Partial<EngineTimeouts>;
	/** DuckDB's own limit; `2GB`. */
	memoryLimit?: string;
}
