import { packageCommand } from '../build/package-command.ts';

/** One part of the tests: a command, and how its result is counted. */
export interface Step {
	name: string;
	command: string[];
	/** Seconds after which it is stopped. */
	seconds: number;
	/** Variables for the command; `report` names the file its counts are read from. */
	report?: { format: 'vitest' | 'playwright'; variable?: string };
	/** The browser it is given: the one of this machine, or the shell that is quicker with pages (and ends where memory does). */
	browser?: 'any' | 'shell';
}

const node = process.execPath;
const tsx = (file: string) => [node, '--import', 'tsx', file];

/** The steps of each part of `npm test`, in lanes that run side by side. A step with no report counts as one test. */
export function lanesOf(part: string, reportFile: string, extra: readonly string[]): Step[][] {
	if (part === 'check') return checkLanes();
	if (part === 'unit') return [[unitStep(reportFile, extra)]];
	if (part === 'build')
		return [[{ name: 'build', command: tsx('scripts/build/run.ts'), seconds: 900 }]];
	if (part === 'e2e') return [[browserStep(extra)]];
	throw new Error(`No part of the tests is called "${part}".`);
}

/** Each lane keeps one core busy, and no check writes anything. */
function checkLanes(): Step[][] {
	const types = {
		name: 'types (svelte-check)',
		command: packageCommand(
			'svelte-check',
			'svelte-check',
			...['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
		),
		seconds: 600
	};
	const lint = {
		name: 'lint (ESLint)',
		command: packageCommand('eslint', 'eslint', '--max-warnings', '0', '.'),
		seconds: 600
	};
	const format = {
		name: 'format (Prettier)',
		command: packageCommand('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
		seconds: 300
	};
	const unused = {
		name: 'unused code (knip)',
		command: packageCommand('knip', 'knip'),
		seconds: 300
	};
	const fence = {
		name: 'architecture (fence)',
		command: tsx('scripts/fence/run.ts'),
		seconds: 120
	};
	return [[types, fence, unused, format], [lint]];
}

function unitStep(reportFile: string, extra: readonly string[]): Step {
	return {
		name: 'unit tests (Vitest)',
		command: packageCommand(
			'vitest',
			'vitest',
			...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
			...extra
		),
		seconds: 1500,
		report: { format: 'vitest' },
		browser: 'any'
	};
}

function browserStep(extra: readonly string[]): Step {
	return {
		name: 'browser tests (Playwright)',
		command: packageCommand('@playwright/test', 'playwright', 'test', ...extra),
		seconds: 2400,
		report: { format: 'playwright', variable: 'PLAYWRIGHT_JSON_OUTPUT_FILE' },
		browser: 'shell'
	};
}
