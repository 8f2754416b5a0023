import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	EXPLORE_LAYOUTS,
	mapOutlines,
	sceneMarkup,
	type Scene,
	type SceneMark
} from '#lib/charts/index.ts';
import type { ExploreChart, Figure } from '#lib/domain/index.ts';
import { exploreStatistics, figureKey, type ExploreChartInput } from '#lib/view/index.ts';
import { GEO_PATH } from '../../../../src/lib/charts/geo.data.ts';
import { textWidth } from '../../../../src/lib/charts/text-width.ts';
import { figure, names, series } from '../../view/explore/figures.ts';
import { openRealInput, type RealChoice } from './real-input.ts';

const KINDS = ['scatter', 'histogram', 'box', 'beeswarm', 'heatmap', 'map'] as const;
type Kind = (typeof KINDS)[number];
const WIDTHS = [1000, 640, 360];

const outlines = mapOutlines(readFileSync(`static/${GEO_PATH}`, 'utf8'));

async function lay(input: ExploreChartInput, width: number): Promise<Scene> {
	return (await EXPLORE_LAYOUTS[input.chart.kind]())(input, width);
}

function made(figures: readonly Figure[], chart: ExploreChart): ExploreChartInput {
	return {
		figures,
		chart,
		names: names([series('S.X'), series('S.Y')]),
		population: new Map(figures.map((each) => [`${each.ref_area}|${each.time_period}`, 1e6])),
		outlines
	};
}

type Text = Extract<SceneMark, { kind: 'text' }>;

function boxOf({ x, y, text, size, anchor, bold }: Text) {
	const width = textWidth(text, size, bold);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

/** Names over the plot that cover each other. */
function overlaps(scene: Scene): string[] {
	const texts = scene.marks.filter((mark): mark is Text => mark.kind === 'text' && !mark.turn);
	const halos = texts.filter(({ halo }) => halo).map((mark) => ({ mark, box: boxOf(mark) }));
	return halos.flatMap((a, index) =>
		halos
			.slice(index + 1)
			.filter(
				(b) =>
					a.box.left < b.box.right - 1 &&
					b.box.left < a.box.right - 1 &&
					a.box.top < b.box.bottom - 1 &&
					b.box.top < a.box.bottom - 1
			)
			.map((b) => `${a.mark.text} / ${b.mark.text}`)
	);
}

/** Marks that leave the scene. */
function outside({ marks, width, height }: Scene): SceneMark[] {
	const off = (x: number, y: number) => x < -1 || x > width + 1 || y < -1 || y > height + 1;
	return marks.filter((mark) => {
		if (mark.kind === 'path') return false;
		if (mark.kind === 'rect') {
			return off(mark.x, mark.y) || off(mark.x + mark.width, mark.y + mark.height);
		}
		if (mark.kind === 'text' && !mark.turn) {
			const { left, right } = boxOf(mark);
			return off(left, mark.y) || off(right, mark.y);
		}
		return off(mark.x, mark.y);
	});
}

function expectSound(scene: Scene, what: string): void {
	expect(outside(scene), what).toEqual([]);
	expect(overlaps(scene), what).toEqual([]);
	const keys = scene.points.map(({ key }) => key);
	expect(new Set(keys).size, what).toBe(keys.length);
	for (const { words } of scene.points) expect(words.every(Boolean), what).toBe(true);
	expect(JSON.stringify(scene), what).not.toMatch(/NaN|Infinity|undefined/);
}

const cloud = fc
	.uniqueArray(
		fc.record({
			area: fc.integer({ min: 1, max: 140 }).map((code) => String(code * 4).padStart(3, '0')),
			year: fc.constantFrom(2020, 2021, 2022),
			of: fc.constantFrom('S.X', 'S.Y'),
			value: fc.option(
				fc.integer({ min: -5000, max: 10000 }).map((value) => value / 100),
				{ freq: 6 }
			)
		}),
		{ minLength: 1, maxLength: 70, selector: ({ area, year, of }) => `${area}${year}${of}` }
	)
	.map((all) => all.map((each) => figure(each.area, each.year, each.value, { series: each.of })));

describe.each(KINDS)('layout of %s', (kind: Kind) => {
	it('keeps every mark inside and no name over another, whatever the figures', async () => {
		await fc.assert(
			fc.asyncProperty(cloud, fc.constantFrom(...WIDTHS), async (figures, width) => {
				const input = made(figures, { kind, sized: true });
				const scene = await lay(input, width);
				expectSound(scene, kind);
				expect(await lay(input, width)).toEqual(scene);
			}),
			{ numRuns: 25 }
		);
	});

	it('draws nothing without a figure', async () => {
		expect((await lay(made([], { kind }), 640)).points).toEqual([]);
		expect((await lay(made([figure('404', 2022, null)], { kind, year: 2022 }), 640)).marks).toEqual(
			[]
		);
	});
});

describe('one point for each figure with a value', () => {
	const figures = ['404', '800', '834', '646', '108', '231', '566', '288', '710'].flatMap(
		(area, index) => [
			figure(area, 2021, 10 + index * 9),
			figure(area, 2022, index === 3 ? null : 12 + index * 9),
			figure(area, 2022, 90 - index * 7, { series: 'S.Y' })
		]
	);
	const keysOf = (year: number, of: string) =>
		figures
			.filter((each) => each.time_period === year && each.series === of && each.value !== null)
			.map(figureKey)
			.sort();

	it('in a beeswarm and on a map', async () => {
		for (const kind of ['beeswarm', 'map'] as const) {
			const { points } = await lay(made(figures, { kind, year: 2022 }), 640);
			const valued = points.map(({ key }) => key).filter((key) => key.includes('_T'));
			expect(valued.sort(), kind).toEqual(keysOf(2022, 'S.X'));
		}
	});

	it('in a scatter, a point for each pair, and the others counted with a reason', async () => {
		const scene = await lay(made(figures, { kind: 'scatter', year: 2022 }), 640);
		expect(scene.points).toHaveLength(8);
		expect(scene.notes?.[0]).toBe(
			'8 areas with both figures in 2022. No pair: 1 with both, but not in this year.'
		);
	});

	it('in a heatmap, with a reason in each cell that is empty', async () => {
		const own = figures.filter((each) => each.series === 'S.X');
		const { points, marks } = await lay(made(own, { kind: 'heatmap' }), 640);
		expect(points).toHaveLength(18);
		expect(marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'hatch')).toHaveLength(1);
		const [empty] = points.filter(({ words }) => words.length === 2);
		expect(empty?.words).toEqual(['Area 646', 'No figure: no figure, as published, 2022']);
	});

	it('in a histogram, whose heights add up to all economies', async () => {
		const { points } = await lay(made(figures, { kind: 'histogram', year: 2021 }), 640);
		const counts = points.map(({ words }) => Number(words[1]?.split(': ')[1]));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9);
	});

	it('in a box plot, points only where a group has fewer than five', async () => {
		const scene = await lay(
			made(figures, { kind: 'box', year: 2021, colour: 'income_group' }),
			640
		);
		expect(scene.notes).toContain('Fewer than five points: drawn as points, without a box.');
	});
});

describe('the figures of the world', () => {
	let open: Awaited<ReturnType<typeof openRealInput>>;
	beforeAll(async () => {
		open = await openRealInput();
	});

	const CASES: [string, RealChoice][] = [
		[
			'scatter',
			{
				selection: { series: ['ITU_DDD.I99H', 'ITU_DDD.I911'], areas: ['all'] },
				chart: { kind: 'scatter', trend: true, colour: 'region' }
			}
		],
		[
			'histogram',
			{
				selection: { series: ['ITU_DDD.I99H'], areas: ['all'] },
				chart: { kind: 'histogram' },
				chosen: ['404', '076']
			}
		],
		[
			'box',
			{
				selection: { series: ['ITU_DDD.I99H'], areas: ['all'] },
				chart: { kind: 'box', colour: 'income_group' },
				locale: 'fr'
			}
		],
		[
			'beeswarm',
			{
				selection: { series: ['ITU_DDD.I99H'], areas: ['all'] },
				chart: { kind: 'beeswarm', colour: 'region' },
				chosen: ['404', '076', '392']
			}
		],
		[
			'heatmap',
			{
				selection: { series: ['ITU_DDD.I99H'], areas: ['members:199'] },
				chart: { kind: 'heatmap' }
			}
		],
		[
			'map',
			{
				selection: { series: ['ITU_DDD.I99H'], areas: ['all'] },
				chart: { kind: 'map' },
				chosen: ['404']
			}
		]
	];

	it.each(CASES)('makes a sound %s, kept as a picture', async (name, choice) => {
		const input = { ...(await open(choice)), outlines };
		for (const width of WIDTHS) {
			const scene = await lay(input, width);
			expect(scene.points.length, name).toBeGreaterThan(4);
			expectSound(scene, `${name} ${width}`);
			if (width !== 640) continue;
			const text = `${String(sceneMarkup(scene))}\n${[...(scene.notes ?? []), scene.summary].join('\n')}\n`;
			await expect(text).toMatchFileSnapshot(`../../../golden/explore-charts/${name}.svg.txt`);
		}
	});

	it('gives the statistics of a distribution by group, and of pairs', async () => {
		const box = await exploreStatistics(await open(CASES[2]?.[1] as RealChoice));
		expect(box?.rows.length).toBeGreaterThan(4);
		const pairs = await exploreStatistics(await open(CASES[0]?.[1] as RealChoice));
		expect(pairs?.rows.map(({ name }) => name)).toContain('R²');
	});
});
