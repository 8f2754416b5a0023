import type { ExploreEngine } from '#lib/query/index.ts';
import { digestRows } from './digest.ts';
import type { TimedAnswer } from './time-question.ts';

/** Asks the explorer's engine for every row of a text; times the answer with its conversion into cells. */
export async function timeText(engine: ExploreEngine, text: string): Promise<TimedAnswer> {
	const started = performance.now();
	const { rows } = await engine.run(text, { limit: 1_000_000 });
	const time = performance.now() - started;
	return { time, rows: rows.length, digest: digestRows(rows) };
}
