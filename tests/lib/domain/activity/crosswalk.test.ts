import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	applyCrosswalk,
	compileCrosswalk,
	matchCrosswalk,
	RULE_CONFIDENCES,
	type CrosswalkRecord
} from '#lib/domain/index.ts';
import { EXAMPLES, RULES } from './rules.ts';

const compiled = compileCrosswalk(RULES);

describe('the rules of the crosswalk', () => {
	it.each(EXAMPLES)('$rule: $title ($sector_codes) -> $matches', (example) => {
		const found = matchCrosswalk(example.record, compiled).find(
			({ rule }) => rule === example.rule
		);
		expect(found !== undefined).toBe(example.matches);
		if (example.confidence !== null) expect(found?.confidence).toBe(example.confidence);
	});

	it('each have three examples that match and three that do not, in every language they read', () => {
		for (const { rule, languages } of RULES) {
			for (const language of languages?.split(';') ?? [null]) {
				const own = EXAMPLES.filter((each) => each.rule === rule && each.language === language);
				const label = `${rule} ${language}`;
				expect(own.filter(({ matches }) => matches).length, label).toBeGreaterThanOrEqual(3);
				expect(own.filter(({ matches }) => !matches).length, label).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it('name the rule whose expression cannot be read', () => {
		const [rule] = RULES;
		if (rule === undefined) throw new Error('no rules');
		expect(() => compileCrosswalk([{ ...rule, pattern: '(' }])).toThrow(/^rule K01: /);
	});
});

/** Records of words that rules look for, in any order, with codes of every scheme. */
const records: fc.Arbitrary<CrosswalkRecord> = fc.record({
	title: fc
		.array(
			fc.oneof(
				fc.constantFrom('digital', 'schools', 'e-health', 'télécom', 'radio', 'ICT', 'reform'),
				fc.string({ unit: 'grapheme' })
			)
		)
		.map((words) => words.join(' ')),
	sector_codes: fc.option(
		fc
			.array(fc.constantFrom('CRS:22020', 'WB:ICT Services', 'WB:Health', 'AidData:110 Education'))
			.map((codes) => codes.join('|'))
	),
	goals: fc.uniqueArray(fc.integer({ min: 1, max: 17 }).map(String))
});

describe('applyCrosswalk', () => {
	it('gives each line once, by the surest rule, the earliest of equally sure ones', () => {
		fc.assert(
			fc.property(records, (record) => {
				const all = matchCrosswalk(record, compiled);
				const kept = applyCrosswalk(record, compiled);
				const lines = kept.map(({ action_line }) => action_line);
				expect(new Set(lines).size).toBe(lines.length);
				expect(new Set(lines)).toEqual(new Set(all.map(({ action_line }) => action_line)));
				for (const match of kept) {
					const rivals = all.filter(({ action_line }) => action_line === match.action_line);
					const best = Math.min(
						...rivals.map(({ confidence }) => RULE_CONFIDENCES.indexOf(confidence))
					);
					const first = rivals.find(
						({ confidence }) => RULE_CONFIDENCES.indexOf(confidence) === best
					);
					expect(match).toEqual(first);
				}
			})
		);
	});

	it('gives the same lines again, whatever the order of the rules', () => {
		const turned = compileCrosswalk(RULES.toReversed());
		fc.assert(
			fc.property(records, (record) => {
				const lines = applyCrosswalk(record, compiled);
				expect(applyCrosswalk(record, compiled)).toEqual(lines);
				expect(applyCrosswalk(record, turned)).toEqual(lines);
			})
		);
	});

	it('does not look at goals, but where a digital public good declares a single one', () => {
		fc.assert(
			fc.property(records, (record) => {
				expect(applyCrosswalk({ ...record, goals: [] }, compiled)).toEqual(
					applyCrosswalk(record, compiled)
				);
			})
		);
	});

	it('says what it found', () => {
		const record = { title: 'Réseau à haut débit', sector_codes: 'CRS:22010', goals: [] };
		expect(applyCrosswalk(record, compiled)).toEqual([
			{ rule: 'K01', action_line: 'C2', confidence: 'high', basis: 'haut débit' },
			{ rule: 'R-22010', action_line: 'C6', confidence: 'medium', basis: '22010' }
		]);
	});

	const HOSTILE = [
		'a',
		' ',
		'school',
		'telecom ',
		'regional a ',
		'capacity building ',
		'accessib',
		'digital ',
		'e-',
		'government ict ',
		'ethic',
		'farm',
		'covid ',
		'é'
	];
	it.each(HOSTILE)('takes no longer than a moment for 10,000 characters of "%s"', (word) => {
		const title = word.repeat(Math.ceil(10_000 / word.length)).slice(0, 10_000);
		const start = performance.now();
		for (const { rule, sought, title: also, low } of compiled) {
			for (const expression of [sought, also, low]) {
				const before = performance.now();
				expression?.test(title);
				expect(performance.now() - before, rule.rule).toBeLessThan(1000);
			}
		}
		matchCrosswalk({ title, sector_codes: null, goals: [] }, compiled);
		expect(performance.now() - start).toBeLessThan(3000);
	});
});
