import { describe, expect, it } from 'vitest';
import {
	baseYears,
	choiceFaults,
	choiceInput,
	startingChoice,
	type JudgeFacts
} from '../../../../src/routes/[[locale=locale]]/(site)/judge/judge-choice.ts';

const FACTS: JudgeFacts = {
	unit: 'PT_GNI_PC',
	points: [
		{ year: 2018, value: 18.27, status: 'A' },
		{ year: 2019, value: 18.27, status: 'A' },
		{ year: 2020, value: 16.23, status: 'A' }
	],
	direction: -1,
	limit: null,
	kind: 'other',
	target: { value: 2.5, operator: '<', year: 2030 }
};

describe('a choice of how figures are judged', () => {
	const start = startingChoice(FACTS, 'fr');

	it('starts with the published target, as the language writes it', () => {
		expect(start).toMatchObject({ baseYear: 2015, latestYear: 2020, target: '2,5' });
		expect(choiceInput(FACTS, start, 'fr')).toMatchObject({
			target: FACTS.target,
			points: FACTS.points,
			direction: -1,
			limit: null
		});
		expect(choiceFaults(start, 'fr')).toEqual({ target: null, targetYear: null });
	});

	it('offers the site’s base year and every year with a later figure', () => {
		expect(baseYears(FACTS)).toEqual([2015, 2018, 2019]);
	});

	it('names what cannot be read, and gives no input', () => {
		const bad = { ...start, target: 'two', targetYear: '' };
		expect(choiceFaults(bad, 'fr')).toEqual({ target: 'no_number', targetYear: 'empty' });
		expect(choiceInput(FACTS, bad, 'fr')).toBeNull();
		expect(choiceFaults({ ...bad, target: ' ', targetYear: '20' }, 'fr')).toEqual({
			target: 'empty',
			targetYear: 'no_year'
		});
	});

	it('does without a target that is not used, whatever stands in its field', () => {
		const free = { ...start, target: 'two', hasTarget: false };
		expect(choiceFaults(free, 'fr').target).toBeNull();
		expect(choiceInput(FACTS, free, 'fr')?.target).toBeNull();
	});

	it('turns the operator with the direction, and cuts at the latest year', () => {
		const turned = choiceInput(FACTS, { ...start, direction: 1, latestYear: 2019 }, 'fr');
		expect(turned?.target?.operator).toBe('>=');
		expect(turned?.points).toHaveLength(2);
	});

	it('heeds the limit of a rise only', () => {
		const rising: JudgeFacts = { ...FACTS, direction: 1, limit: 100 };
		const choice = startingChoice(rising, 'en');
		expect(choiceInput(rising, choice, 'fr')?.limit).toBe(100);
		expect(choiceInput(rising, { ...choice, usesLimit: false }, 'fr')?.limit).toBeNull();
		expect(choiceInput(rising, { ...choice, direction: -1 }, 'fr')?.limit).toBeNull();
	});
});
