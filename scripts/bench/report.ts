import type { Budget } from './budget.ts';

/** What one part of the benchmark says: a title, a table, what it means, and the budgets it decides. */
export interface Report {
	title: string;
	head: string[];
	rows: string[][];
	notes: string[];
	budgets: Budget[];
}
