import { describe, expect, it } from 'vitest';
import {
	baseYears,
	choiceFaults,
	exampleInput,
	startingChoice
} from '../../../../src/routes/[[locale=locale]]/(site)/methods/example-choice.ts';
import type { ExamplePreset } from '../../../../src/routes/[[locale=locale]]/(site)/methods/example-preset.ts';

const PRESET: ExamplePreset = {
	id: 'fixed-broadband-price',
	name: 'Price, Kenya',
	unit: 'PT_GNI_PC',
	points: [
		{ year: 2018, value: 18.27, status: 'A' },
		{ year: 2019, value: 18.27, status: 'A' },
		{ year: 2020, value: 16.23, status: 'A' }
	],
	direction: -1,
	limit: null,
	kind: 'other',
	target: { value: 2.5, operator: '<', year: 2030 },
	source: 'ITU',
	path: '/indicators/fixed-broadband-price/'
};

describe('a choice of the worked example', () => {
	const start = startingChoice(PRESET, 'fr');

	it('starts with the published target, as the language writes it', () => {
		expect(start).toMatchObject({ baseYear: 2015, latestYear: 2020, target: '2,5' });
		expect(exampleInput(PRESET, start)).toMatchObject({
			target: PRESET.target,
			points: PRESET.points,
			direction: -1,
			limit: null
		});
		expect(choiceFaults(start)).toEqual({ target: null, targetYear: null });
	});

	it('offers the site’s base year and every year with a later figure', () => {
		expect(baseYears(PRESET)).toEqual([2015, 2018, 2019]);
	});

	it('names what cannot be read, and gives no input', () => {
		const bad = { ...start, target: 'two', targetYear: '' };
		expect(choiceFaults(bad)).toEqual({ target: 'no_number', targetYear: 'empty' });
		expect(exampleInput(PRESET, bad)).toBeNull();
		expect(choiceFaults({ ...bad, target: ' ', targetYear: '20' })).toEqual({
			target: 'empty',
			targetYear: 'no_year'
		});
	});

	it('does without a target that is not used, whatever stands in its field', () => {
		const free = { ...start, target: 'two', hasTarget: false };
		expect(choiceFaults(free).target).toBeNull();
		expect(exampleInput(PRESET, free)?.target).toBeNull();
	});

	it('turns the operator with the direction, and cuts at the latest year', () => {
		const turned = exampleInput(PRESET, { ...start, direction: 1, latestYear: 2019 });
		expect(turned?.target?.operator).toBe('>=');
		expect(turned?.points).toHaveLength(2);
	});

	it('heeds the limit of a rise only', () => {
		const rising: ExamplePreset = { ...PRESET, direction: 1, limit: 100 };
		const choice = startingChoice(rising, 'en');
		expect(exampleInput(rising, choice)?.limit).toBe(100);
		expect(exampleInput(rising, { ...choice, usesLimit: false })?.limit).toBeNull();
		expect(exampleInput(rising, { ...choice, direction: -1 })?.limit).toBeNull();
	});
});
