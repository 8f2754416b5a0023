/** One named question to the data. The query gives one row of text for each problem, and none where all is well. */
export interface Check {
	name: string;
	sql: string;
}

/** A problem that a check has found. */
export interface Problem {
	check: string;
	problem: string;
}
