import { readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import type { PlaywrightTestConfig } from '@playwright/test';

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

const PORT = Number(process.env['E2E_PORT'] ?? 4179);
const browser = process.env['CHROME_PATH'];
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const NO_SCRIPT = /noscript\.spec\.ts$/;
const RIGHT_TO_LEFT = /rtl\.spec\.ts$/;

const projects: Project[] = [
	{ name: 'desktop', use: desktop, testIgnore: [NO_SCRIPT, RIGHT_TO_LEFT] },
	{
		name: 'phone',
		use: { ...desktop, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		testIgnore: [NO_SCRIPT, RIGHT_TO_LEFT],
		// Of figures, files and faults, which look the same at any width, once is enough.
		grepInvert: /@any-width/
	},
	{ name: 'noscript', use: { ...desktop, javaScriptEnabled: false }, testMatch: NO_SCRIPT }
];
if (siteLocales().includes('ar')) {
	projects.push({ name: 'rtl', use: { ...desktop, locale: 'ar' }, testMatch: RIGHT_TO_LEFT });
}

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	forbidOnly: process.env['CI'] !== undefined,
	reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])],
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		launchOptions: {
			...(browser === undefined ? {} : { executablePath: browser }),
			args: ['--disable-quic', '--no-first-run', '--disable-background-networking']
		}
	},
	projects,
	webServer: {
		command: `node --import tsx scripts/serve/start.ts --port ${PORT}`,
		url: `http://127.0.0.1:${PORT}/`,
		timeout: 600_000,
		reuseExistingServer: false,
		stdout: 'pipe'
	}
});

function siteLocales(): string[] {
	const settings = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8')) as {
		locales: string[];
	};
	return settings.locales;
}
