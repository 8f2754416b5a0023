import type { Database } from '#lib/query/index.ts';
import { digest } from './digest.ts';
import { QUESTIONS } from './questions.ts';

/** One answer: how long it took, in ms, and its text, so that the engines' answers can be compared. */
export interface TimedAnswer {
	time: number;
	rows: number;
	digest: string;
}

/** Asks a named question once, its tables already loaded or not; times the answer with its conversion into rows. */
export async function timeQuestion(database: Database, name: string): Promise<TimedAnswer> {
	const ask = QUESTIONS[name];
	if (ask === undefined) throw new Error(`There is no question ${name}.`);
	const started = performance.now();
	const answer = await ask(database);
	const time = performance.now() - started;
	return { time, rows: Array.isArray(answer) ? answer.length : 1, digest: digest(answer) };
}
