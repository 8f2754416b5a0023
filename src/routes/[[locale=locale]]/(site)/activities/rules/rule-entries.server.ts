import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import {
	compileCrosswalk,
	matchCrosswalk,
	RULE_BASES,
	type CrosswalkRule
} from '#lib/domain/index.ts';
import {
	activityRows,
	crosswalkCheck,
	tableRows,
	type CrosswalkCheckRow,
	type Database
} from '#lib/query/index.ts';

/** A record that a rule must match, or must not. */
export interface RuleExample {
	title: string;
	sector_codes: string;
	goals: string;
	language: string;
	matches: boolean;
}

/** A rule with what it finds and what rests on it. */
export interface RuleEntry extends CrosswalkCheckRow {
	/** Activities that meet the rule, whether or not a surer rule gives the same line. */
	matches: number;
	examples: RuleExample[];
}

/** Rules that look at the same thing. */
export interface RuleGroup {
	basis: CrosswalkRule['basis'];
	rules: RuleEntry[];
}

type ExampleRow = Omit<RuleExample, 'matches'> & { rule: string; matches: string };

/** Every rule by what it looks at, with its examples and how many activities meet it. */
export async function ruleGroups(database: Database): Promise<RuleGroup[]> {
	const examples = parse<ExampleRow>(await readFile('data/crosswalk-examples.csv', 'utf8'), {
		columns: true
	});
	const matches = await countMatches(database);
	const entries = (await crosswalkCheck(database)).map((row): RuleEntry => {
		const own = examples.filter((example) => example.rule === row.rule);
		return {
			...row,
			matches: matches.get(row.rule) ?? 0,
			examples: own.map(({ title, sector_codes, goals, language, matches: text }) => ({
				title,
				sector_codes,
				goals,
				language,
				matches: text === 'true'
			}))
		};
	});
	return RULE_BASES.map((basis) => ({
		basis,
		rules: entries.filter((entry) => entry.basis === basis)
	}));
}

async function countMatches(database: Database): Promise<Map<string, number>> {
	const rules = compileCrosswalk(await tableRows(database, { table: 'crosswalk_rules' }));
	const counts = new Map<string, number>();
	for (const { title, sector_codes, goals } of await activityRows(database)) {
		const record = { title, sector_codes, goals: goals?.split(';') ?? [] };
		for (const { rule } of matchCrosswalk(record, rules)) {
			counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
	}
	return counts;
}
