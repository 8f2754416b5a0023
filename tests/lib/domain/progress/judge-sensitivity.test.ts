import { expect, it } from 'vitest';
import { judgeSensitivity } from '#lib/domain/index.ts';
import { figures, input, target } from './progress-cases.ts';

it('counts methods, base years and latest years that give the same verdict', () => {
	// Open SDG from 2015: acceleration needed; so say all others.
	const points = figures({ 2011: 1, 2012: 30, 2014: 59, 2015: 60, 2018: 69, 2021: 69, 2023: 70 });
	const given = input({ points, target: target(95) });
	expect(judgeSensitivity(given, 'OPEN_SDG')).toEqual({
		methods: { agree: 5, of: 5 },
		// 2012 (on track), 2014 (acceleration needed), 2018 (limited); not 2011, not 2015 itself.
		bases: { agree: 1, of: 3 },
		// 2021 is within three years of 2023; with it as the latest, acceleration needed or better.
		latest: { agree: 1, of: 1 }
	});
});

it('a later base takes the place of the base year, and is not counted against itself', () => {
	const points = figures({ 2013: 58, 2016: 60, 2023: 70 });
	const { bases } = judgeSensitivity(input({ points, target: target(95) }), 'SDSN');
	expect(bases).toEqual({ agree: 1, of: 1 });
});

it('says nothing of a verdict that there is not', () => {
	const none = { agree: 0, of: 0 };
	const given = input({ points: figures({ 2020: 60 }), target: target(100) });
	expect(judgeSensitivity(given, 'OPEN_SDG')).toEqual({ methods: none, bases: none, latest: none });
});

it('does not count alternatives that are not assessable', () => {
	// Without a target three methods are silent; with 2014 as base the rate cannot be formed.
	const given = input({ points: figures({ 2014: 0, 2015: 60, 2023: 70 }) });
	const { methods, bases, latest } = judgeSensitivity(given, 'OPEN_SDG');
	expect(methods).toEqual({ agree: 1, of: 2 });
	expect(bases).toEqual({ agree: 0, of: 0 });
	expect(latest).toEqual({ agree: 0, of: 0 });
});
