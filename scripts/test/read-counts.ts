/** How many tests of a step passed and failed. */
export interface Counts {
	passed: number;
	failed: number;
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults?: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	errors?: unknown[];
}

/**
 * The counts in a runner's JSON report. A file that failed before its tests, an error outside all tests, and a bad
 * exit code that no test explains count as one failure each.
 */
export function readCounts(
	format: 'vitest' | 'playwright',
	report: string | null,
	exitCode: number
): Counts {
	const counts =
		report === null
			? { passed: 0, failed: exitCode === 0 ? 0 : 1 }
			: format === 'vitest'
				? vitestCounts(JSON.parse(report) as VitestReport)
				: playwrightCounts(JSON.parse(report) as PlaywrightReport);
	return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function vitestCounts(report: VitestReport): Counts {
	const broken = (report.testResults ?? []).filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function playwrightCounts({ stats, errors = [] }: PlaywrightReport): Counts {
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}
