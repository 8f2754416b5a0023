import type * as duckdb from '@duckdb/node-api';
import type * as files from 'node:fs/promises';
import type * as paths from 'node:path';

/** A module by a name that no bundler can follow, so that no bundle for the browser holds it. */
async function load<Module>(name: string): Promise<Module> {
	return (await import(/* @vite-ignore */ name)) as Module;
}

/** Loads the native engine and Node's files, in Node only. */
export async function nativeModules() {
	return {
		duckdb: await load<typeof duckdb>('@duckdb/node-api'),
		files: await load<typeof files>('node:fs/promises'),
		paths: await load<typeof paths>('node:path')
	};
}
