import {
	applyCrosswalk,
	compileCrosswalk,
	type ActivityLink,
	type CrosswalkRule
} from '#lib/domain/index.ts';

/** What the rules read of an activity. */
export interface CrosswalkActivity {
	activity: string;
	title: string;
	sector_codes: string | null;
}

/** A cell of the matrix that the editors accept. */
interface MatrixCell {
	action_line: string;
	goal: string;
}

/** The links of every activity, in their order: those that its source declares, then those that the rules assign. */
export function linkActivities(
	activities: readonly CrosswalkActivity[],
	declared: readonly ActivityLink[],
	rules: readonly CrosswalkRule[],
	matrix: readonly MatrixCell[]
): ActivityLink[] {
	const compiled = compileCrosswalk(rules);
	const cells = new Set(matrix.map(({ action_line, goal }) => `${action_line} ${goal}`));
	const byActivity = new Map<string, ActivityLink[]>();
	for (const link of declared) {
		byActivity.set(link.activity, [...(byActivity.get(link.activity) ?? []), link]);
	}
	return activities.flatMap((record) => {
		const own = byActivity.get(record.activity) ?? [];
		const goals = own.filter(({ kind }) => kind === 'goal').map(({ code }) => code);
		const assigned = applyCrosswalk({ ...record, goals }, compiled).map(
			({ rule, action_line, confidence, basis }): ActivityLink => ({
				activity: record.activity,
				kind: 'action_line',
				code: action_line,
				layer: 'assigned',
				rule,
				confidence,
				basis,
				in_matrix:
					goals.length === 0 ? null : goals.some((goal) => cells.has(`${action_line} ${goal}`))
			})
		);
		return [...own, ...assigned];
	});
}
