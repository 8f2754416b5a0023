import { describe, expect, it } from 'vitest';
import {
	agreementCounts,
	judgeProgress,
	judgeSensitivity,
	resultCells,
	valueInput
} from '#lib/domain/index.ts';
import { figures, input, target } from './progress-cases.ts';

const points = figures({ 2015: 60, 2023: 70 });

describe('valueInput', () => {
	it('heeds the natural limit of a rise in the indicator’s own unit', () => {
		const rising = { unit_measure: 'PERCENT', direction: 1, limit_high: 100 } as const;
		expect(valueInput(rising, { unit_measure: 'PERCENT', points }, null)).toMatchObject({
			...{ points, limit: 100, kind: 'percent', baseYear: 2015, horizon: 2030 }
		});
		expect(valueInput(rising, { unit_measure: 'NUM_M', points }, null)).toMatchObject({
			...{ limit: null, kind: 'other' }
		});
		const falling = { ...rising, direction: -1 } as const;
		expect(valueInput(falling, { unit_measure: 'PERCENT', points }, null).limit).toBeNull();
	});
});

describe('the fields of a row', () => {
	it('hold a result and its target', () => {
		const aimed = input({ target: target(95) });
		const cells = resultCells(judgeProgress('OPEN_SDG', aimed), aimed.target);
		expect(cells).toMatchObject({
			...{ method: 'OPEN_SDG', verdict: 'acceleration_needed', reason: null },
			...{ base_year: 2015, base_value: 60, latest_year: 2023, latest_value: 70 },
			...{ target_value: 95, target_year: 2030 }
		});
		expect(cells.measure_value).toBeCloseTo(0.625, 3);
		const none = resultCells(judgeProgress('SDSN', input({ points: [] })), null);
		expect(none).toMatchObject({ reason: 'no_figure', base_year: null, target_value: null });
	});

	it('hold how many alternatives agree', () => {
		const aimed = input({ target: target(95) });
		const sensitivity = judgeSensitivity(aimed, 'OPEN_SDG');
		expect(agreementCounts(sensitivity)).toEqual({
			methods_agree: sensitivity.methods.agree,
			methods_of: sensitivity.methods.of,
			bases_agree: sensitivity.bases.agree,
			bases_of: sensitivity.bases.of,
			latest_agree: sensitivity.latest.agree,
			latest_of: sensitivity.latest.of
		});
	});
});
