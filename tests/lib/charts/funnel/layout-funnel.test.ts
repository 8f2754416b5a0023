import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFunnel } from '../../../../src/lib/charts/funnel/layout-funnel.ts';
import { PRIZE_STEPS, type FigureForm, type PrizeFigure } from '#lib/view/index.ts';

function figure(
	measure: PrizeFigure['measure'],
	value: number | null,
	form: FigureForm
): PrizeFigure {
	return {
		measure,
		label: measure,
		value,
		form,
		text: String(value),
		published: null,
		confirmed: true
	};
}

describe('the funnel', () => {
	it('draws all years on one scale, from zero to the highest number', () => {
		const panels = layoutFunnel([
			{ year: 2020, figures: [figure('submitted', 800, 'exact'), figure('winners', 18, 'exact')] },
			{ year: 2024, figures: [figure('submitted', 1000, 'at_least')] }
		]);
		expect(panels.map(({ bars }) => bars.map(({ size }) => size))).toEqual([[80, 1.8], [100]]);
		expect(panels[1]?.bars[0]).toMatchObject({ open: true, hollow: false });
	});
	it('leaves votes and countries out of the steps and of the scale', () => {
		const [panel] = layoutFunnel([
			{ year: 2020, figures: [figure('winners', 18, 'exact'), figure('votes', 2_000_000, 'exact')] }
		]);
		expect(panel?.bars.map(({ figure: { measure }, size }) => [measure, size])).toEqual([
			['winners', 100]
		]);
	});
	it('draws no bar for what is not published, and an outline for a plan', () => {
		const [panel] = layoutFunnel([
			{
				year: 2021,
				figures: [figure('submitted', null, 'missing'), figure('nominated', 360, 'planned')]
			}
		]);
		expect(panel?.bars).toMatchObject([
			{ size: null, open: false },
			{ size: 100, hollow: true }
		]);
	});
	it('keeps every bar in the scale and in proportion', () => {
		const counts = fc.record(
			Object.fromEntries(PRIZE_STEPS.map((step) => [step, fc.option(fc.nat(1_000_000))]))
		);
		fc.assert(
			fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (years) => {
				const panels = layoutFunnel(
					years.map((row, index) => ({
						year: 2012 + index,
						figures: PRIZE_STEPS.map((step) =>
							figure(step, row[step] ?? null, row[step] === null ? 'missing' : 'exact')
						)
					}))
				);
				const bars = panels.flatMap((panel) => panel.bars);
				const high = Math.max(1, ...bars.map(({ figure: { value } }) => value ?? 0));
				for (const { size, figure: own } of bars) {
					if (own.value === null) expect(size).toBeNull();
					else expect(size).toBeCloseTo((own.value / high) * 100, 1);
				}
			})
		);
	});
});
