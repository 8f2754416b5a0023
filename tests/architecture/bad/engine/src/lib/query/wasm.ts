import * as duckdb from '@duckdb/duckdb-wasm';

export const version = duckdb.PACKAGE_VERSION;
