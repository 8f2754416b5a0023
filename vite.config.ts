import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['globalVariable', 'baseLocale']
		}),
		sveltekit()
	],
	optimizeDeps: {
		exclude: ['@duckdb/duckdb-wasm'],
		include: ['apache-arrow', 'hyparquet', 'fzstd']
	},
	ssr: { external: ['@duckdb/node-api'] },
	test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] }
});
