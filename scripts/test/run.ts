import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, findShell } from '../browser/find-browser.ts';
import { prepareGenerated } from '../build/prepare-generated.ts';
import { runCommand } from '../build/run-command.ts';
import { freePort } from './free-port.ts';
import { readCounts } from './read-counts.ts';
import type { Counts } from './read-counts.ts';
import { readFaults } from './read-faults.ts';
import { lanesOf } from './steps.ts';
import type { Step } from './steps.ts';

const PARTS = new Set(['check', 'unit', 'build', 'e2e']);
const args = process.argv.slice(2);
const parts = args.filter((arg) => PARTS.has(arg));
const extra = args.filter((arg) => !PARTS.has(arg));

const folder = mkdtempSync(path.join(tmpdir(), 'ict-progress-test-'));
interface Result {
	counts: Counts;
	/** What failed, as far as the runner's report tells. */
	faults?: string[];
}

const results: (Result & { name: string; seconds: number })[] = [];

try {
	await measured('messages and generated types', async () => {
		await prepareGenerated();
		return { counts: { passed: 1, failed: 0 } };
	});
	for (const part of parts) {
		const report = path.join(folder, `${part}.json`);
		const lanes = lanesOf(part, report, extra);
		await Promise.all(lanes.map((lane) => runLane(lane, report, lanes.length > 1)));
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
printSummary();

async function runLane(lane: readonly Step[], report: string, held: boolean): Promise<void> {
	for (const step of lane) await measured(step.name, () => runStep(step, report, held));
}

async function measured(name: string, run: () => Promise<Result>): Promise<void> {
	console.log(`\n== ${name} ...`);
	const started = Date.now();
	const result = await run().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return { counts: { passed: 0, failed: 1 } };
	});
	results.push({ name, ...result, seconds: (Date.now() - started) / 1000 });
}

async function runStep(step: Step, reportFile: string, held: boolean): Promise<Result> {
	const env: Record<string, string> = {};
	if (step.browser)
		env['CHROME_PATH'] = await (step.browser === 'shell' ? findShell() : findBrowser());
	if (step.report?.variable !== undefined) {
		env[step.report.variable] = reportFile;
		env['E2E_PORT'] = String(await freePort());
	}
	const code = await runCommand(step.command, { env, seconds: step.seconds, held });
	if (step.report === undefined) {
		return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 } };
	}
	const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : null;
	const { format } = step.report;
	return { counts: readCounts(format, report, code), faults: readFaults(format, report) };
}

function printSummary(): void {
	console.log('\n== summary');
	for (const { name, counts, faults = [], seconds } of results) {
		const verdict = counts.failed === 0 ? 'ok    ' : 'FAILED';
		console.log(
			`${verdict} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(0)} s)`
		);
		for (const fault of faults) console.log(`       ${fault.replaceAll('\n', '\n         ')}`);
	}
	const sum = (key: keyof Counts) => results.reduce((total, { counts }) => total + counts[key], 0);
	const failed = sum('failed');
	console.log(`\n${sum('passed')} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}
