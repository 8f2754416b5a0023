import {
	countedScore,
	summariseVerdicts,
	VERDICTS,
	type NotAssessableReason,
	type ProgressMethod,
	type Verdict,
	type VerdictRow
} from '#lib/domain/index.ts';

/** An indicator that speaks, with the score that enters the mean. */
export interface TracePart {
	indicator: string;
	verdict: Verdict;
	score: number;
}

/** How the verdict on an action line, a goal or a cell comes about by one method. */
export interface SummaryTrace {
	method: ProgressMethod;
	verdict: Verdict;
	/** Those that speak, the best first. */
	parts: TracePart[];
	/** Those that do not, and why; no reason where the area has no figure at all. */
	silent: { indicator: string; reason: NotAssessableReason | null }[];
	/** Of the scores, to their four decimals; null where none speaks. */
	sum: number | null;
	/** Unrounded, from -5 to 5; null where none speaks. */
	mean: number | null;
	lowest: Verdict | null;
	highest: Verdict | null;
}

/** What the trace needs of a verdict on an indicator. */
type TraceRow = Pick<
	VerdictRow,
	'indicator' | 'measure' | 'method' | 'verdict' | 'score' | 'reason'
>;

/** Scores are published to four decimals; whole units of the last add up without an error. */
const SCORE_UNITS = 10_000;

/**
 * How a summary comes about by a method: from the indicators mapped to it that have a wanted direction
 * (`members`), and an area's primary verdicts, of which those on the figures themselves count.
 */
export function summaryTrace(
	members: readonly string[],
	verdicts: readonly TraceRow[],
	method: ProgressMethod
): SummaryTrace {
	const own = verdicts.filter((row) => row.measure === 'value' && row.method === method);
	const rows = members.map(
		(indicator) =>
			own.find((row) => row.indicator === indicator) ?? {
				indicator,
				verdict: 'not_assessable' as const,
				score: null,
				reason: null
			}
	);
	const { verdict, score: mean, lowest, highest } = summariseVerdicts(rows, method);
	const parts = rows.flatMap((row) => {
		const score = countedScore(row, method);
		return score === null ? [] : [{ indicator: row.indicator, verdict: row.verdict, score }];
	});
	return {
		method,
		verdict,
		parts: parts.sort(
			(a, b) => b.score - a.score || VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)
		),
		silent: rows
			.filter((row) => row.verdict === 'not_assessable')
			.map(({ indicator, reason }) => ({ indicator, reason })),
		sum: mean === null ? null : sumOf(parts),
		mean,
		lowest,
		highest
	};
}

function sumOf(parts: readonly TracePart[]): number {
	const units = parts.reduce((sum, { score }) => sum + Math.round(score * SCORE_UNITS), 0);
	return units / SCORE_UNITS;
}
