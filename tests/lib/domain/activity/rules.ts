import type {
	CrosswalkRecord,
	CrosswalkRule,
	RuleBasis,
	RuleConfidence
} from '#lib/domain/index.ts';
import { readData } from '../../../data/read-data.ts';

const maybe = (text: string | undefined): string | null =>
	text === undefined || text === '' ? null : text;

/** The rules of data/crosswalk-rules.csv. */
export const RULES: readonly CrosswalkRule[] = readData('crosswalk-rules').map((row) => ({
	rule: row['rule'] ?? '',
	position: Number(row['position']),
	basis: row['basis'] as RuleBasis,
	pattern: row['pattern'] ?? '',
	title_pattern: maybe(row['title_pattern']),
	low_pattern: maybe(row['low_pattern']),
	action_line: row['action_line'] ?? '',
	confidence: row['confidence'] as RuleConfidence,
	languages: maybe(row['languages'])
}));

/** A record that a rule must match, or must not. */
export interface CrosswalkExample {
	rule: string;
	language: string | null;
	title: string;
	sector_codes: string | null;
	record: CrosswalkRecord;
	matches: boolean;
	/** What the confidence must be; null where that is not asked. */
	confidence: string | null;
}

/** The examples of data/crosswalk-examples.csv. */
export const EXAMPLES: readonly CrosswalkExample[] = readData('crosswalk-examples').map((row) => {
	const title = row['title'] ?? '';
	const sector_codes = maybe(row['sector_codes']);
	return {
		rule: row['rule'] ?? '',
		language: maybe(row['language']),
		title,
		sector_codes,
		record: { title, sector_codes, goals: maybe(row['goals'])?.split(';') ?? [] },
		matches: row['matches'] === 'true',
		confidence: maybe(row['confidence'])
	};
});
