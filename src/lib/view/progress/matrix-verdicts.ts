import { summariseVerdicts, type ProgressMethod, type VerdictRow } from '#lib/domain/index.ts';
import { matrixMembers, type MembershipInput } from './matrix-members.ts';
import type { MatrixVerdict } from './matrix-model.ts';

/** What a cell needs of an area's primary verdict on an indicator's own figure. */
export type MemberVerdict = Pick<
	VerdictRow,
	'indicator' | 'method' | 'verdict' | 'score' | 'series'
>;

const SILENT = { verdict: 'not_assessable', score: null } as const;

/** Of scores, as the `summary_verdicts` table has them. */
const DECIMALS = 4;

/**
 * The verdicts of a layer's cells by a method from an area's verdicts on indicators, as the pipeline
 * reckons its `summary_verdicts`; an indicator without a verdict is silent.
 */
export function matrixVerdicts(
	input: MembershipInput & { method: ProgressMethod },
	verdicts: readonly MemberVerdict[]
): MatrixVerdict[] {
	const { layer, method } = input;
	const spoken = new Map(
		verdicts.filter((row) => row.method === method).map((row) => [row.indicator, row])
	);
	return matrixMembers(input).map(({ action_line, goal, members }) => {
		const rows = members.map((indicator) => spoken.get(indicator) ?? SILENT);
		const summary = summariseVerdicts(rows, method);
		const { score } = summary;
		const rounded = score === null ? null : Number(score.toFixed(DECIMALS)) + 0;
		return { action_line, goal, layer, method, ...summary, score: rounded, members };
	});
}
