import { due } from '#lib/domain/index.ts';

export const question = `SELECT obs_value FROM observations WHERE time_period < ${due}`;
export const openWasm = async () => import('@duckdb/duckdb-wasm');
