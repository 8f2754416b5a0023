import type { CrosswalkRule } from './crosswalk-rule.ts';

/** A rule whose expressions are made and whose lists are split. */
export interface CompiledRule {
	rule: CrosswalkRule;
	/** Codes or names of the pattern, for rules that list them. */
	codes: readonly string[];
	/** The pattern as an expression, for rules that hold one. */
	sought: RegExp | null;
	title: RegExp | null;
	low: RegExp | null;
}

export type CompiledRules = readonly CompiledRule[];

/** Rules whose pattern is a regular expression; that of the others is a list of codes or names. */
const EXPRESSIONS: ReadonlySet<CrosswalkRule['basis']> = new Set(['title', 'wb_services_sector']);

/** Makes the rules ready to be applied, by position; throws where an expression cannot be read, naming the rule. */
export function compileCrosswalk(rules: readonly CrosswalkRule[]): CompiledRules {
	return [...rules]
		.sort((a, b) => a.position - b.position)
		.map((rule) => {
			const expression = EXPRESSIONS.has(rule.basis);
			return {
				rule,
				codes: expression ? [] : rule.pattern.split(',').map((code) => code.trim()),
				sought: expression ? compile(rule.rule, rule.pattern) : null,
				title: rule.title_pattern === null ? null : compile(rule.rule, rule.title_pattern),
				low: rule.low_pattern === null ? null : compile(rule.rule, rule.low_pattern)
			};
		});
}

function compile(rule: string, pattern: string): RegExp {
	try {
		return new RegExp(pattern, 'iu');
	} catch (cause) {
		throw new Error(`rule ${rule}: ${String(cause)}`, { cause });
	}
}
