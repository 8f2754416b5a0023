import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '#lib/domain/index.ts';
import { effortGaps, effortGapWords, type EffortOutcome } from '#lib/view/index.ts';

const row = (code: string, count: number, verdict: EffortOutcome['verdict']): EffortOutcome => ({
	...{ code, count, verdict }
});
const codes = (all: readonly EffortOutcome[]) => all.map(({ code }) => code);

const EIGHT = [
	row('a', 90, 'limited_progress'),
	row('b', 80, 'on_track'),
	row('c', 70, 'deterioration'),
	row('d', 60, 'acceleration_needed'),
	row('e', 50, 'on_track'),
	row('f', 40, 'deterioration'),
	row('g', 3, 'deterioration'),
	row('h', 2, 'achieved')
];

describe('effortGaps', () => {
	it('finds much effort with little progress, and little effort with much', () => {
		const { muchEffort, littleEffort, compared } = effortGaps(EIGHT);
		expect(codes(muchEffort)).toEqual(['a']);
		expect(codes(littleEffort)).toEqual(['h']);
		expect(compared).toBe(8);
	});

	it('compares only what has a verdict, and nothing where that is fewer than four', () => {
		const silent = EIGHT.map((each) => ({ ...each, verdict: 'not_assessable' as const }));
		expect(effortGaps([...silent, ...EIGHT.slice(0, 3)])).toEqual({
			...{ muchEffort: [], littleEffort: [], compared: 3 }
		});
	});

	it('calls nine activities not many, whatever the others have', () => {
		const few = EIGHT.map((each) => ({ ...each, count: Math.ceil(each.count / 10) }));
		expect(effortGaps(few).muchEffort).toEqual([]);
	});

	it('keeps its rule for any counts and verdicts, and does not depend on the order', () => {
		const any = fc.array(
			fc.record({
				count: fc.integer({ min: 0, max: 40 }),
				verdict: fc.constantFrom(...VERDICTS)
			}),
			{ maxLength: 18 }
		);
		fc.assert(
			fc.property(any, (all) => {
				const rows = all.map((each, at) => ({ ...each, code: `L${at}` }));
				const judged = rows.filter(({ verdict }) => verdict !== 'not_assessable');
				const { muchEffort, littleEffort } = effortGaps(rows);
				for (const own of muchEffort) {
					const fewer = judged.filter(({ count }) => count < own.count).length;
					expect(fewer * 4).toBeGreaterThanOrEqual(judged.length * 3);
					expect(['limited_progress', 'deterioration']).toContain(own.verdict);
					expect(own.count).toBeGreaterThanOrEqual(10);
				}
				for (const own of littleEffort) {
					const more = judged.filter(({ count }) => count > own.count).length;
					expect(more * 4).toBeGreaterThanOrEqual(judged.length * 3);
					expect(['achieved', 'on_track']).toContain(own.verdict);
				}
				expect(codes(muchEffort).filter((code) => codes(littleEffort).includes(code))).toEqual([]);
				const turned = effortGaps([...rows].reverse());
				expect(codes(turned.muchEffort).sort()).toEqual(codes(muchEffort).sort());
			})
		);
	});
});

describe('effortGapWords', () => {
	const subject = { kind: 'action_line' as const, nameOf: (code: string) => `line ${code}` };

	it('says plainly where effort and outcome part', () => {
		expect(effortGapWords(effortGaps(EIGHT), subject, 'en')).toEqual([
			'Many activities, but limited progress or deterioration: line a (activities: 90; limited progress).',
			'Few activities, but achieved or on track: line h (activities: 2; achieved).'
		]);
	});

	it('says so where nothing parts, or where too few can be compared', () => {
		const even = EIGHT.map((each) => ({ ...each, count: 20 }));
		expect(effortGapWords(effortGaps(even), subject, 'en')).toEqual([
			'Among the 8 lines with a verdict, none stands out.'
		]);
		expect(effortGapWords(effortGaps(EIGHT.slice(0, 2)), subject, 'fr')).toEqual([
			'Trop peu ont un verdict pour être comparées\u202f: 2.'
		]);
		expect(effortGapWords(effortGaps(even), { ...subject, kind: 'goal' }, 'en')[0]).toContain(
			'8 goals'
		);
	});
});
