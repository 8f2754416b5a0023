import { parseArgs } from 'node:util';

export const BENCH_PARTS = [
	'pages',
	'embed',
	'progress',
	'queries',
	'data',
	'register',
	'explore'
] as const;

export type BenchPart = (typeof BENCH_PARTS)[number];

/** What `npm run bench` measures. */
export interface BenchOptions {
	indicator: string;
	runs: number;
	parts: BenchPart[];
	/** Whether a broken budget makes the command fail. */
	fail: boolean;
}

/** Reads `--runs`, `--indicator`, `--only` and `--no-fail`; throws an Error that a person can read. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			runs: { type: 'string', default: '5' },
			indicator: { type: 'string', default: 'internet-use' },
			only: { type: 'string', multiple: true, default: [] },
			'no-fail': { type: 'boolean', default: false }
		}
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1) {
		throw new Error(`--runs is a whole number from 1, not "${values.runs}".`);
	}
	const parts = BENCH_PARTS.filter(
		(part) => values.only.length === 0 || values.only.includes(part)
	);
	const unknown = values.only.find((name) => !BENCH_PARTS.some((part) => part === name));
	if (unknown !== undefined) {
		throw new Error(`--only takes ${BENCH_PARTS.join(', ')}, not "${unknown}".`);
	}
	return { indicator: values.indicator, runs, parts, fail: !values['no-fail'] };
}
