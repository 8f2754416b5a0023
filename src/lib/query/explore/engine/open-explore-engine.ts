import { tableName } from '#lib/catalogue/index.ts';
import type { WasmOptions } from '../../engines/wasm-options.ts';
import type { ExploreEngine } from '../explore-engine.ts';
import { ExploreCore } from './explore-core.ts';
import { StatusBoard } from './status-board.ts';
import { wasmSide } from './wasm-side.ts';

/** How long a query may go on after it was told to stop, in milliseconds; then its engine is ended. */
const CANCEL = 350;
/** DuckDB's own limit: what is left of the 4 GB of a worker is for answers and for what the limit does not count. */
const MEMORY = '2GB';

/** Bytes of `duckdb-eh.wasm` once unpacked: what the progress of the start counts to. */
export const ENGINE_BYTES = 34_242_586;

/** The explorer's engine in the browser; nothing is loaded before it is first asked, or told to start. */
export function openExploreEngine(options: WasmOptions): ExploreEngine {
	const { manifest } = options;
	const board = new StatusBoard(
		new Map(manifest.files.map((file) => [tableName(file), file.bytes]))
	);
	const own: WasmOptions = {
		memoryLimit: MEMORY,
		...options,
		urls: { mainModuleBytes: ENGINE_BYTES, ...options.urls },
		timeouts: { cancel: CANCEL, ...options.timeouts },
		onProgress(progress) {
			board.progress(progress);
			options.onProgress?.(progress);
		}
	};
	return new ExploreCore(manifest, board, (onLost) => wasmSide(own, onLost));
}
