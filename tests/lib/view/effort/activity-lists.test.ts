import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	matrixPairs,
	activityKin,
	effortLength,
	firstActivities,
	yearBars,
	yearStripWords,
	type KinRow,
	type ListedActivity
} from '#lib/view/index.ts';

describe('firstActivities', () => {
	const row = (activity: string, changes: Partial<ListedActivity>): ListedActivity => ({
		...{ activity, layer: 'assigned', confidence: 'high', year: 2020 },
		...changes
	});

	it('puts the declared first, then the surer, then the later', () => {
		const rows = [
			row('a', { confidence: 'low', year: 2025 }),
			row('b', { year: null }),
			row('c', {}),
			row('d', { layer: 'declared', confidence: null, year: 2001 }),
			row('e', { layer: null, confidence: null, year: 2026 })
		];
		expect(firstActivities(rows, 4).map(({ activity }) => activity)).toEqual([...'dcba']);
	});
});

describe('yearBars', () => {
	it('has a bar for every year between the first and the last, and loses no activity', () => {
		const years = fc.array(fc.option(fc.integer({ min: 1950, max: 2030 })));
		fc.assert(
			fc.property(years, (all) => {
				const { bars, unknown } = yearBars(all.map((year) => ({ year })));
				const counted = bars.reduce((sum, { count }) => sum + count, unknown);
				expect(counted).toBe(all.length);
				bars.forEach(({ year }, at) => expect(year).toBe((bars[0]?.year ?? 0) + at));
			})
		);
	});

	it('is put into words', () => {
		const { bars } = yearBars([{ year: 2001 }, { year: 2003 }, { year: 2003 }, { year: null }]);
		expect(yearStripWords(bars, 'en')).toBe('Start years from 2001 to 2003, most in 2003 (2)');
		expect(yearStripWords([], 'en')).toBe('No start year is known');
	});
});

describe('effortLength', () => {
	it('shows one activity, hides none, and fills the width with the most', () => {
		const drawn = { most: 82, width: 26, root: true };
		expect([0, 1, 20, 82].map((count) => effortLength(count, drawn))).toEqual([0, 3, 13, 26]);
		expect(effortLength(1, { most: 666, width: 36 })).toBe(2);
		expect(effortLength(0, { most: 0, width: 26 })).toBe(0);
	});
});

describe('matrixPairs', () => {
	it('tells pairs of the matrix, doubtful ones and others apart', () => {
		const link = (goal: string, decision: 'accept' | 'doubtful' | 'reject') => ({
			...{ action_line: 'C2', goal, decision }
		});
		const cells = matrixPairs({ lines: ['C2'], goals: ['1', '9', '5', '17'] }, [
			link('9', 'accept'),
			link('9', 'doubtful'),
			link('1', 'doubtful'),
			link('5', 'reject')
		]);
		expect(cells).toEqual({
			accepted: [{ line: 'C2', goal: '9' }],
			doubtful: [{ line: 'C2', goal: '1' }],
			outside: [
				{ line: 'C2', goal: '5' },
				{ line: 'C2', goal: '17' }
			]
		});
	});
});

describe('activityKin', () => {
	const row = (activity: string, title: string, changes: Partial<KinRow> = {}): KinRow => ({
		...{ activity, title, lines: [], goals: [], areas: [] },
		...changes
	});

	it('finds the most alike first, by rare words, lines, goals and economies', () => {
		const rows = [
			row('a', 'Rural broadband for schools', { lines: ['C2'], areas: ['404'] }),
			row('b', 'Rural broadband for clinics', { lines: ['C2'], areas: ['404'] }),
			row('c', 'Broadband strategy', { lines: ['C2'], areas: ['686'] }),
			row('d', 'Tax reform', { lines: ['C6'], areas: ['404'] }),
			row('e', 'Rural broadband for clinics', { lines: ['C2'], areas: ['404'] })
		];
		const kin = activityKin(rows, 5);
		expect(kin.get('a')?.map(({ activity }) => activity)).toEqual(['b', 'c', 'd']);
		expect(
			kin
				.get('d')
				?.map(({ activity }) => activity)
				.sort()
		).toEqual(['a', 'b']);
	});

	it('scores from 1 to 5, both ways alike, and never an activity with itself', () => {
		const any = fc.array(
			fc.record({
				title: fc.constantFrom('Rural broadband', 'Digital health', 'Digital skills in health', ''),
				lines: fc.subarray(['C2', 'C4']),
				goals: fc.subarray(['3', '9']),
				areas: fc.subarray(['404', '686'])
			}),
			{ maxLength: 8 }
		);
		fc.assert(
			fc.property(any, (all) => {
				const rows = all.map((each, at) => ({ ...each, activity: `A${at}` }));
				const kin = activityKin(rows, rows.length);
				for (const [activity, others] of kin) {
					for (const { activity: other, score } of others) {
						expect(other).not.toBe(activity);
						expect(score).toBeGreaterThanOrEqual(1);
						expect(score).toBeLessThanOrEqual(5.0001);
						const back = kin.get(other)?.find((each) => each.activity === activity);
						if (back) expect(back.score).toBeCloseTo(score, 9);
					}
				}
			})
		);
	});
});
