import {
	summariseVerdicts,
	type ProgressMethod,
	type SummaryLayer,
	type Verdict
} from '#lib/domain/index.ts';
import type { MembershipInput } from '../progress/matrix-members.ts';
import type { MemberVerdict } from '../progress/member-summaries.ts';

/** What tells the verdicts on whole lines and goals. */
export type OutcomeInput = MembershipInput & { layer: SummaryLayer; method: ProgressMethod };

/**
 * The verdicts on action lines and on goals, as the `summary_verdicts` table has them; a line or goal without an
 * indicator is left out. Officially, a line has the indicators of the targets that its accepted links name.
 */
export function outcomesOf(
	{ layer, method, links, indicators }: OutcomeInput,
	verdicts: readonly MemberVerdict[]
): { lines: Map<string, Verdict>; goals: Map<string, Verdict> } {
	const own = new Map(
		verdicts.filter((row) => row.method === method).map((row) => [row.indicator, row])
	);
	const lines = new Map<string, Set<string>>();
	const goals = new Map<string, Set<string>>();
	const add = (to: Map<string, Set<string>>, code: string, indicator: string) =>
		to.set(code, (to.get(code) ?? new Set()).add(indicator));
	for (const { indicator, ...mapped } of indicators) {
		for (const goal of mapped.goals) add(goals, goal, indicator);
		if (layer === 'thematic') for (const line of mapped.lines) add(lines, line, indicator);
	}
	if (layer === 'official') {
		for (const { action_line, target, decision } of links) {
			if (decision !== 'accept' || target === null) continue;
			for (const { indicator, targets } of indicators) {
				if (targets.includes(target)) add(lines, action_line, indicator);
			}
		}
	}
	const judged = (members: Map<string, Set<string>>) =>
		new Map(
			[...members].map(([code, slugs]) => {
				const rows = [...slugs].map((slug) => own.get(slug) ?? SILENT);
				return [code, summariseVerdicts(rows, method).verdict];
			})
		);
	return { lines: judged(lines), goals: judged(goals) };
}

const SILENT = { verdict: 'not_assessable', score: null } as const;
