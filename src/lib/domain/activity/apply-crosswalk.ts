import { RULE_CONFIDENCES } from './activity-link.ts';
import type { CompiledRules } from './compile-crosswalk.ts';
import type { CrosswalkMatch, CrosswalkRecord } from './crosswalk-rule.ts';
import { matchCrosswalk } from './match-crosswalk.ts';

/**
 * The lines that the rules give a record, each once, by the surest rule, or the earliest of equally sure ones; in the
 * order of the rules. The same record and rules always give the same lines; goals are never given.
 */
export function applyCrosswalk(record: CrosswalkRecord, rules: CompiledRules): CrosswalkMatch[] {
	const matches = matchCrosswalk(record, rules);
	const best = new Map<string, CrosswalkMatch>();
	for (const match of matches) {
		const known = best.get(match.action_line);
		if (known === undefined || rank(match) < rank(known)) best.set(match.action_line, match);
	}
	return matches.filter((match) => best.get(match.action_line) === match);
}

function rank({ confidence }: CrosswalkMatch): number {
	return RULE_CONFIDENCES.indexOf(confidence);
}
