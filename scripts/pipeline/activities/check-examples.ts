import { compileCrosswalk, matchCrosswalk, type CrosswalkRule } from '#lib/domain/index.ts';

/** A row of data/crosswalk-examples.csv: a record that a rule must match, or must not. */
export interface CrosswalkExampleRow {
	rule: string;
	title: string;
	sector_codes: string | null;
	/** Separated by `;`. */
	goals: string | null;
	/** `true` or `false`. */
	matches: string;
	/** What the confidence must be; null where that is not asked. */
	confidence: string | null;
}

/** What is wrong with the examples: rules that do not do what they say, or have fewer than three of either kind. */
export function checkExamples(
	rules: readonly CrosswalkRule[],
	examples: readonly CrosswalkExampleRow[]
): string[] {
	const compiled = compileCrosswalk(rules);
	const problems: string[] = [];
	for (const { rule, title, sector_codes, goals, matches, confidence } of examples) {
		const record = { title, sector_codes, goals: goals?.split(';') ?? [] };
		const found = matchCrosswalk(record, compiled).find((match) => match.rule === rule);
		const label = `${rule}: ${title} ${sector_codes ?? ''}`.trim();
		if ((found !== undefined) !== (matches === 'true')) {
			problems.push(`${label}: ${found === undefined ? 'no match' : `found ${found.basis}`}`);
		} else if (confidence !== null && found?.confidence !== confidence) {
			problems.push(`${label}: ${found?.confidence}, not ${confidence}`);
		}
	}
	for (const { rule } of rules) {
		for (const matches of ['true', 'false']) {
			const own = examples.filter((each) => each.rule === rule && each.matches === matches);
			if (own.length < 3) problems.push(`${rule}: ${own.length} examples of ${matches}`);
		}
	}
	return problems;
}
