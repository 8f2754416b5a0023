import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Builds the script of the pages that Kit prerenders and leaves alone. */
function liveEntry(): Plugin {
	return {
		name: 'live-entry',
		config: (_config, { command, isSsrBuild }) =>
			command === 'build' && !isSsrBuild
				? {
						build: {
							rollupOptions: {
								// It put most of the view room into one chunk, which then every search field loaded.
								experimental: { chunkOptimization: false },
								input: { 'entry/live': 'src/routes/[[locale=locale]]/(site)/live.ts' }
							}
						}
					}
				: null
	};
}

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['globalVariable', 'baseLocale']
		}),
		sveltekit(),
		liveEntry()
	],
	optimizeDeps: {
		exclude: ['@duckdb/duckdb-wasm'],
		include: ['apache-arrow', 'hyparquet', 'fzstd']
	},
	// Workers load their readers where a file asks for them.
	worker: { format: 'es' },
	ssr: { external: ['@duckdb/node-api'] },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		// Vitest leaves one core to its own thread, which has little to do.
		maxWorkers: 2,
		// A slow machine is no fault of a test.
		testTimeout: 30_000,
		// A test file that changes a global puts it back, so the modules need loading only once.
		isolate: false
	}
});
