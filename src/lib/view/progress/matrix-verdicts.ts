import type { ProgressMethod } from '#lib/domain/index.ts';
import { matrixMembers, type MembershipInput } from './matrix-members.ts';
import type { MatrixVerdict } from './matrix-model.ts';
import { memberSummaries, type MemberVerdict } from './member-summaries.ts';

/** The verdicts of a layer's cells by a method from an area's verdicts on indicators. */
export function matrixVerdicts(
	input: MembershipInput & { method: ProgressMethod },
	verdicts: readonly MemberVerdict[]
): MatrixVerdict[] {
	const { layer, method } = input;
	const summaryOf = memberSummaries(verdicts, method);
	return matrixMembers(input).map(({ action_line, goal, members }) => ({
		...{ action_line, goal, layer, method, members },
		...summaryOf(members)
	}));
}
