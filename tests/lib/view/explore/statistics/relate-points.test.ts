import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regressionAt, relatePoints, type Relation } from '#lib/view/index.ts';

const points = (xs: readonly number[], ys: readonly number[]) =>
	xs.map((x, index) => ({ x, y: ys[index] ?? Number.NaN }));

async function relate(xs: readonly number[], ys: readonly number[]): Promise<Relation> {
	const relation = await relatePoints(points(xs, ys));
	if ('too_few' in relation) throw new Error(`too few: ${relation.too_few}`);
	return relation;
}

// Anscombe, F. J. (1973). Graphs in Statistical Analysis. The American Statistician 27(1).
const FIRST = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const ANSCOMBE: [string, number[], number[]][] = [
	['I', FIRST, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]],
	['II', FIRST, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74]],
	['III', FIRST, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]],
	[
		'IV',
		[8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
		[6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]
	]
];

// NIST Statistical Reference Datasets, Norris (linear, lower level of difficulty): y and x of 36 observations.
const NORRIS =
	`0.1 0.2,338.8 337.4,118.1 118.2,888 884.6,9.2 10.1,228.1 226.5,668.5 666.3,998.5 996.3,449.1 448.6,
778.9 777,559.2 558.2,0.3 0.4,0.1 0.6,778.1 775.5,668.8 666.9,339.3 338,448.9 447.5,10.8 11.6,557.7 556,228.3 228.1,
998 995.8,888.8 887.6,119.6 120.2,0.3 0.3,0.6 0.3,557.6 556.8,339.3 339.1,888 887.2,998.5 999,778.9 779,10.2 11.1,
117.6 118.3,228.9 229.2,668.4 669.1,449.2 448.9,0.2 0.5`
		.split(',')
		.map((pair) => pair.trim().split(' ').map(Number));

// Henderson and Velleman (1981), Building multiple regression models interactively; R's `mtcars`.
const MPG = [
	21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7,
	32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
];
const CYLINDERS = [
	6, 6, 4, 6, 8, 6, 8, 4, 4, 6, 6, 8, 8, 8, 8, 8, 8, 4, 4, 4, 4, 8, 8, 8, 8, 4, 4, 4, 8, 6, 8, 4
];

describe('relatePoints', () => {
	it.each(ANSCOMBE)('gives the published figures of Anscombe’s quartet, %s', async (_, xs, ys) => {
		const { n, pearson, regression } = await relate(xs, ys);
		expect(n).toBe(11);
		expect(pearson).toBeCloseTo(0.816, 2);
		expect(regression?.slope).toBeCloseTo(0.5, 2);
		expect(regression?.intercept).toBeCloseTo(3, 1);
		expect(regression?.r_squared).toBeCloseTo(0.667, 2);
		expect(regression?.slope_error).toBeCloseTo(0.118, 3);
		expect(regression?.p).toBeCloseTo(0.0022, 4);
	});

	it('gives the certified figures of NIST’s Norris to ten digits', async () => {
		const { regression } = await relate(
			NORRIS.map(([, x = 0]) => x),
			NORRIS.map(([y = 0]) => y)
		);
		expect(regression?.n).toBe(36);
		expect(regression?.slope).toBeCloseTo(1.00211681802045, 10);
		expect(regression?.intercept).toBeCloseTo(-0.262323073774029, 10);
		expect(regression?.slope_error).toBeCloseTo(0.000429796848199937, 12);
		expect(regression?.intercept_error).toBeCloseTo(0.232818234301152, 10);
		expect(regression?.residual_deviation).toBeCloseTo(0.884796396144373, 10);
		expect(regression?.r_squared).toBeCloseTo(0.999993745883712, 10);
	});

	it('keeps its digits where figures are large and close together', async () => {
		const { regression } = await relate(
			FIRST.map((x) => x + 1e9),
			ANSCOMBE[0]?.[2].map((y) => y + 1e9) ?? []
		);
		expect(regression?.slope).toBeCloseTo(0.500091, 5);
		expect(regression?.slope_error).toBeCloseTo(0.11791, 5);
	});

	it('shares mean ranks among equal values: the rank correlation of R for mtcars', async () => {
		const { spearman } = await relate(MPG, CYLINDERS);
		expect(spearman).toBeCloseTo(-0.9108013, 7);
	});

	it('gives the rank correlation of a worked example without ties', async () => {
		// Intelligence quotient and hours of television; worked out in Wikipedia, “Spearman’s rank correlation coefficient”.
		const { spearman } = await relate(
			[106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
			[7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
		);
		expect(spearman).toBeCloseTo(-29 / 165, 12);
	});

	it('has the t quantile of the tables', async () => {
		const { regression } = await relate(FIRST.slice(0, 10), MPG.slice(0, 10));
		expect(regression?.t).toBeCloseTo(2.306004, 6);
	});

	it('refuses fewer than eight points', async () => {
		expect(await relatePoints(points(FIRST.slice(0, 7), FIRST))).toEqual({ too_few: 7 });
	});

	it('has no correlation where a side never varies, and no line where x never does', async () => {
		const flat = FIRST.map(() => 5);
		expect(await relate(flat, FIRST)).toEqual({
			n: 11,
			pearson: null,
			spearman: null,
			regression: null
		});
		const level = await relate(FIRST, flat);
		expect(level.pearson).toBeNull();
		expect(level.regression).toMatchObject({ slope: 0, intercept: 5, r_squared: 0, p: 1 });
	});

	const cloud = fc
		.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
			minLength: 8,
			maxLength: 40
		})
		.filter(
			(all) => new Set(all.map(([x]) => x)).size > 1 && new Set(all.map(([, y]) => y)).size > 1
		);

	it('stays within its bounds, is the same for both ways round, and passes through the means', async () => {
		await fc.assert(
			fc.asyncProperty(cloud, async (all) => {
				const xs = all.map(([x]) => x);
				const ys = all.map(([, y]) => y);
				const there = await relate(xs, ys);
				const back = await relate(ys, xs);
				for (const r of [there.pearson, there.spearman]) {
					expect(Math.abs(r ?? 9)).toBeLessThanOrEqual(1 + 1e-12);
				}
				expect(there.pearson).toBeCloseTo(back.pearson ?? 9, 9);
				expect(there.spearman).toBeCloseTo(back.spearman ?? 9, 9);
				const line = there.regression;
				if (!line) throw new Error('no line');
				const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
				expect(regressionAt(line, line.mean_x).mean).toBeCloseTo(meanY, 6);
				const middle = regressionAt(line, line.mean_x);
				const end = regressionAt(line, line.to);
				expect(end.high - end.low).toBeGreaterThanOrEqual(middle.high - middle.low - 1e-9);
				expect(line.p).toBeGreaterThanOrEqual(0);
				expect(line.p).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 60 }
		);
	});

	it('changes its rank correlation by no change of scale that keeps the order', async () => {
		await fc.assert(
			fc.asyncProperty(cloud, async (all) => {
				const plain = await relate(
					all.map(([x]) => x),
					all.map(([, y]) => y)
				);
				const cubed = await relate(
					all.map(([x]) => x ** 3 + 7),
					all.map(([, y]) => y)
				);
				expect(cubed.spearman).toBeCloseTo(plain.spearman ?? 9, 9);
			}),
			{ numRuns: 40 }
		);
	});
});
