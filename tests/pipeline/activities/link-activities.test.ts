import { describe, expect, it } from 'vitest';
import { checkExamples } from '../../../scripts/pipeline/activities/check-examples.ts';
import { linkActivities } from '../../../scripts/pipeline/activities/link-activities.ts';
import type { ActivityLink } from '#lib/domain/index.ts';
import { RULES } from '../../lib/domain/activity/rules.ts';

const goal = (activity: string, code: string): ActivityLink => ({
	activity,
	kind: 'goal',
	code,
	layer: 'declared',
	rule: null,
	confidence: null,
	basis: 'declared',
	in_matrix: null
});
const record = (activity: string, title: string) => ({ activity, title, sector_codes: null });

describe('linkActivities', () => {
	it('sets what rules assign behind what the source declares, and never a goal', () => {
		const links = linkActivities(
			[record('A', 'Rural broadband'), record('B', 'Nothing of note')],
			[goal('A', '9')],
			RULES,
			[]
		);
		expect(links.map(({ activity, kind, layer }) => [activity, kind, layer])).toEqual([
			['A', 'goal', 'declared'],
			['A', 'action_line', 'assigned']
		]);
	});

	it('tells whether the line meets a declared goal in the matrix, and nothing without goals', () => {
		const inMatrix = (goals: string[]) =>
			linkActivities(
				[record('A', 'Rural broadband')],
				goals.map((code) => goal('A', code)),
				RULES,
				[{ action_line: 'C2', goal: '9' }]
			).find(({ layer }) => layer === 'assigned')?.in_matrix;
		expect([inMatrix(['9']), inMatrix(['1', '9']), inMatrix(['1']), inMatrix([])]).toEqual([
			true,
			true,
			false,
			null
		]);
	});
});

describe('checkExamples', () => {
	const rules = RULES.filter(({ rule }) => rule === 'K01');
	const example = (title: string, matches: string, confidence: string | null = null) => ({
		rule: 'K01',
		title,
		sector_codes: null,
		goals: null,
		matches,
		confidence
	});
	const good = [
		...['Broadband', 'Telecom', 'Fibre optique'].map((title) => example(title, 'true')),
		...['Roads', 'Press', 'Bridges'].map((title) => example(title, 'false'))
	];

	it('finds nothing wrong with good examples', () => {
		expect(checkExamples(rules, good)).toEqual([]);
	});

	it('names what a rule misses, finds by mistake, or is too sure of', () => {
		expect(
			checkExamples(rules, [
				...good,
				example('Roads', 'true'),
				example('Satellite town', 'false'),
				example('Broadband', 'true', 'low')
			])
		).toEqual([
			'K01: Roads: no match',
			'K01: Satellite town: found Satellite',
			'K01: Broadband: high, not low'
		]);
	});

	it('asks for three of each', () => {
		expect(checkExamples(rules, good.slice(1))).toEqual(['K01: 2 examples of true']);
	});
});
