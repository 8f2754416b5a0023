import {
	applyCrosswalk,
	type ActivityLink,
	type CompiledRules,
	type CrosswalkRecord
} from '#lib/domain/index.ts';

/** What a file declares of an activity, and what the rules read. */
export interface DeclaredLinks extends CrosswalkRecord {
	activity: string;
	lines: readonly string[];
	/** Who declares it: the name of the file. */
	basis: string;
}

/** The links of an activity: those that its file declares, then the lines that rules assign. Goals are only ever declared. */
export function linkActivity(
	record: DeclaredLinks,
	rules: CompiledRules,
	cells: ReadonlySet<string>
): ActivityLink[] {
	const { activity, lines, goals, basis } = record;
	const declared = { activity, layer: 'declared', rule: null, confidence: null, basis } as const;
	return [
		...lines.map((code): ActivityLink => ({
			...declared,
			kind: 'action_line',
			code,
			in_matrix: null
		})),
		...goals.map((code): ActivityLink => ({ ...declared, kind: 'goal', code, in_matrix: null })),
		...applyCrosswalk(record, rules).map((match): ActivityLink => ({
			activity,
			kind: 'action_line',
			code: match.action_line,
			layer: 'assigned',
			rule: match.rule,
			confidence: match.confidence,
			basis: match.basis,
			in_matrix:
				goals.length === 0 ? null : goals.some((goal) => cells.has(`${match.action_line} ${goal}`))
		}))
	];
}
