import {
	summariseVerdicts,
	type ProgressMethod,
	type VerdictRow,
	type VerdictSummary
} from '#lib/domain/index.ts';

/** What a summary needs of an area's primary verdict on an indicator's own figure. */
export type MemberVerdict = Pick<
	VerdictRow,
	'indicator' | 'method' | 'verdict' | 'score' | 'series'
>;

const SILENT = { verdict: 'not_assessable', score: null } as const;

/** Of scores, as the `summary_verdicts` table has them. */
const DECIMALS = 4;

/**
 * How some indicators are summed up by a method from an area's verdicts on indicators, as the pipeline
 * reckons its `summary_verdicts`; an indicator without a verdict is silent.
 */
export function memberSummaries(
	verdicts: readonly MemberVerdict[],
	method: ProgressMethod
): (members: readonly string[]) => VerdictSummary {
	const spoken = new Map(
		verdicts.filter((row) => row.method === method).map((row) => [row.indicator, row])
	);
	return (members) => {
		const rows = members.map((indicator) => spoken.get(indicator) ?? SILENT);
		const summary = summariseVerdicts(rows, method);
		const { score } = summary;
		return { ...summary, score: score === null ? null : Number(score.toFixed(DECIMALS)) + 0 };
	};
}
