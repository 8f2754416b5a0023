/** One thing that must stay within a limit, as measured in this run. */
export interface Budget {
	what: string;
	measured: number;
	/** The most allowed; `measured` may equal it. */
	limit: number;
	/** How the two numbers are written, e.g. `kB` or `times ECharts`. */
	unit: string;
}

/** Whether a budget is kept; a measurement that is no number breaks it. */
export function isKept({ measured, limit }: Budget): boolean {
	return measured <= limit;
}

/** One line for a person. */
export function formatBudget(budget: Budget): string {
	const verdict = isKept(budget) ? 'kept  ' : 'BROKEN';
	return `${verdict} ${budget.what}: ${short(budget.measured)} of at most ${short(budget.limit)} ${budget.unit}`;
}

function short(value: number): string {
	return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
