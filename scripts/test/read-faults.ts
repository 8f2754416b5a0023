import { stripVTControlCharacters } from 'node:util';

interface VitestReport {
	testResults?: {
		name: string;
		status: string;
		message?: string;
		assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
	}[];
}

interface PlaywrightSuite {
	suites?: PlaywrightSuite[];
	specs?: {
		title: string;
		file: string;
		tests: {
			projectName: string;
			status: string;
			results: { status: string; errors?: { message?: string }[] }[];
		}[];
	}[];
}

interface PlaywrightReport extends PlaywrightSuite {
	errors?: { message?: string; stack?: string }[];
}

const LINES = 12;

/** What failed by a runner's JSON report, one text each: the test with the first lines of its error; none where all passed. */
export function readFaults(format: 'vitest' | 'playwright', report: string | null): string[] {
	if (report === null) return [];
	const faults =
		format === 'vitest'
			? vitestFaults(JSON.parse(report) as VitestReport)
			: playwrightFaults(JSON.parse(report) as PlaywrightReport);
	return faults.map((fault) =>
		stripVTControlCharacters(fault).split('\n').slice(0, LINES).join('\n')
	);
}

function vitestFaults({ testResults = [] }: VitestReport): string[] {
	return testResults.flatMap(({ name, status, message = '', assertionResults }) => {
		if (status === 'failed' && assertionResults.length === 0) return [`${name}\n${message}`];
		return assertionResults
			.filter((test) => test.status === 'failed')
			.map(
				({ fullName, failureMessages = [] }) =>
					`${name}: ${fullName}\n${failureMessages.join('\n')}`
			);
	});
}

function playwrightFaults(report: PlaywrightReport): string[] {
	const outside = (report.errors ?? []).map(
		({ stack, message }) => `outside all tests: ${stack ?? message ?? 'no message'}`
	);
	return [...outside, ...suiteFaults(report)];
}

function suiteFaults({ suites = [], specs = [] }: PlaywrightSuite): string[] {
	const own = specs.flatMap(({ title, file, tests }) =>
		tests.flatMap(({ projectName, status, results }) => {
			const name = `[${projectName}] ${file}: ${title}`;
			if (status !== 'unexpected') return [];
			const errors = results.flatMap((result) => result.errors ?? []);
			return [`${name}\n${errors.map(({ message }) => message ?? '').join('\n')}`];
		})
	);
	return [...own, ...suites.flatMap(suiteFaults)];
}
