import { describe, expect, it } from 'vitest';
import {
	breakdownBody,
	gapBody,
	gapKeys,
	layoutLineChart,
	lineBody,
	lineKeys,
	mapBody,
	mapKeys,
	rankingBody
} from '#lib/charts/index.ts';
import type { BreakdownPanel, Gap, MapFigure, MapView } from '#lib/view/index.ts';
import { line, point } from '../lines.ts';
import { textWidth } from '../../../../src/lib/charts/text-width.ts';
import { drawBody, placedTexts } from './draw-body.ts';
import { references } from './read-svg.ts';

const WIDTH = 840;
const FLAG = { code: 'E', words: 'estimate' };
const common = { unit: 'PERCENT', locale: 'en' as const, chosen: ['404'], width: WIDTH };

function figure(rank: number, rest: Partial<MapFigure> = {}): MapFigure {
	return {
		...{ ref_area: String(rank).padStart(3, '0'), name: `Economy ${rank}`, slug: null },
		...{ value: 100 - rank, text: null, year: 2022, flags: [], comment: null },
		...{ class: 2, rank, tied: false },
		...rest
	};
}

const count = (attributes: string[], each: string) =>
	attributes.filter((own) => own === each).length;

describe('lineBody', () => {
	const kenya = line('Kenya', [
		point(2018, 20),
		point(2019, 30, { nature: 'M' }),
		point(2020, 40, { status: 'B' }),
		point(2021, 45, { status: 'D' })
	]);
	const layout = layoutLineChart(
		{
			...{ lines: [kenya], unit: 'PERCENT', locale: 'en' as const, limitLow: 0, limitHigh: 100 },
			target: { value: 90, year: 2030, label: 'Aim of all', confirmed: true }
		},
		WIDTH
	);

	it('draws lines, axes, target and names as the page does', () => {
		const { lines, attributes } = drawBody(lineBody(layout));
		expect(lines.join('\n')).toMatch(/Kenya[^\n]* 45/);
		expect(lines.some((words) => words.includes('Aim of all'))).toBe(true);
		expect(lines).toContain('2018');
		expect(attributes).toContain('stroke-dasharray=5 4.5');
		expect(lineBody(layout)).toMatchObject({ width: layout.width, height: layout.height });
	});

	it('has a key for the marks that it has, and no other', () => {
		expect(lineKeys(layout, 'en').map(({ shape }) => shape)).toEqual([
			...['dashed', 'slash', 'open-diamond']
		]);
		const plain = layoutLineChart(
			{
				...{ lines: [line('A', [point(2018, 1), point(2019, 2)])], unit: 'PERCENT' },
				...{ locale: 'en', limitLow: 0, limitHigh: 100 }
			},
			WIDTH
		);
		expect(lineKeys(plain, 'en')).toEqual([]);
	});
});

describe('mapBody', () => {
	const view: MapView = {
		...{ year: 2022, since: null, years: { first: 2022, last: 2022 } },
		figures: [figure(1, { ref_area: '404', class: 4 }), figure(2, { ref_area: '076', class: 0 })],
		silent: ['578'],
		scale: { edges: [20, 40, 60, 80], low: 0, high: 100 }
	};
	const outlines = new Map([
		['404', 'M1 1L2 2z'],
		['076', 'M3 3L4 4z'],
		['578', 'M5 5L6 6z']
	]);
	const body = mapBody({ view, outlines, chosen: ['404'], width: WIDTH });

	it('fills each economy by its class, hatches one without a figure, rings the chosen', () => {
		const { attributes } = drawBody(body);
		expect(count(attributes, 'd=M1 1L2 2z')).toBe(2);
		expect(count(attributes, 'd=M3 3L4 4z')).toBe(1);
		expect(count(attributes, 'd=M5 5L6 6z')).toBe(1);
		const at = attributes.indexOf('d=M5 5L6 6z');
		expect(attributes[at + 1]).toBe('fill=url(#nodata)');
		expect(references(drawBody(body))).toEqual([]);
		expect(body.width).toBe(WIDTH);
	});

	it('counts the economies of each class and those without a figure', () => {
		const keys = mapKeys(view, 'PERCENT', 'en');
		expect(keys).toHaveLength(6);
		expect(keys.filter(({ text }) => text.endsWith('(1)'))).toHaveLength(2);
		expect(keys.at(-1)).toMatchObject({ shape: 'hatch' });
	});
});

describe('rankingBody', () => {
	const figures = Array.from({ length: 60 }, (_, index) => figure(index + 1));
	figures[29] = figure(30, { ref_area: '404', name: 'Kenya', tied: true, flags: [FLAG] });
	const world = { ref_area: '001', name: 'World', slug: null, value: 67, year: 2022 };
	const drawn = (showYear: boolean) =>
		drawBody(
			rankingBody({
				...common,
				...{ figures, references: [world], direction: 1, limit: 100, showYear }
			})
		).lines;

	it('shows both ends, the chosen economy with its flag, the World in its place', () => {
		const lines = drawn(false);
		for (const words of ['Economy 1', 'Economy 10', 'Economy 60', 'Kenya', '30=']) {
			expect(lines).toContain(words);
		}
		expect(lines).not.toContain('Economy 31');
		expect(lines.some((words) => /^70.* E$/.test(words))).toBe(true);
		expect(lines.indexOf('World')).toBeGreaterThan(lines.indexOf('Kenya'));
		expect(lines.indexOf('World')).toBeLessThan(lines.indexOf('Economy 60'));
	});

	it('says how many it leaves out', () => {
		const folded = drawn(false).flatMap((words) => /^Rows left out: (\d+)/.exec(words)?.[1] ?? []);
		expect(folded.map(Number).reduce((sum, each) => sum + each, 0)).toBe(60 - 10 - 5 - 1);
	});

	it('says the year of each where they differ', () => {
		expect(drawn(true)).toContain('Kenya, 2022');
	});
});

describe('gapBody', () => {
	const side = (value: number) => ({ value, text: null, flags: [], comment: null });
	const gap = (name: string, first: number, second: number): Gap => ({
		...{ ref_area: name, name, slug: null, kind: 'economy', year: 2021 },
		...{ first: side(first), second: side(second), difference: first - second },
		ratio: second === 0 ? null : first / second
	});
	const codes = ['F', 'M'] as const;
	const body = gapBody({
		...common,
		...{ gaps: [gap('Ghana', 60, 70), gap('Peru', 80, 75)], codes, limits: { low: 0, high: 100 } }
	});

	it('says both values, the year and the gap of each area', () => {
		const { lines } = drawBody(body);
		for (const name of ['Ghana', 'Peru', '2021']) expect(lines).toContain(name);
		for (const value of ['60', '70', '80', '75']) {
			expect(lines.some((words) => words.startsWith(value))).toBe(true);
		}
		expect(lines.some((words) => /^10\b/.test(words))).toBe(true);
		expect(lines.some((words) => words.endsWith('0.86'))).toBe(true);
	});

	it('keeps the values of its axis apart in French, with long names and words', () => {
		const long = 'Afrique septentrionale et Asie occidentale et Asie centrale';
		const french = { ...common, locale: 'fr' as const, codes, limits: { low: 0, high: 100 } };
		const { marks, lines } = placedTexts(gapBody({ ...french, gaps: [gap(long, 29.6, 42.7)] }));
		const axis = marks.filter(({ y, anchor }) => y === 14 && anchor === 'middle');
		expect(axis.length).toBeGreaterThan(1);
		axis.slice(1).forEach(({ x, text }, index) => {
			const before = axis[index];
			const half = (textWidth(text, 13) + textWidth(before?.text ?? '', 13)) / 2;
			expect(x - (before?.x ?? 0)).toBeGreaterThan(half);
		});
		expect(lines.join(' ')).toContain(long);
	});

	it('tells the groups apart by shape, too', () => {
		expect(gapKeys(codes, 'en').map(({ shape }) => shape)).toEqual(['circle', 'diamond']);
	});
});

describe('breakdownBody', () => {
	const panel = (name: string, value: number | null): BreakdownPanel => ({
		...{ ref_area: name, name, slug: null, year: 2020, held: 1 },
		figures: [
			{ code: 'Y15T24', value: 90, text: null, flags: [FLAG], comment: null },
			{ code: 'Y_GE75', value, text: null, flags: [], comment: null }
		]
	});

	it('draws a bar for a figure and says where there is none', () => {
		const panels = [panel('Ghana', 10), panel('Peru', null), panel('Togo', 0)];
		const { lines, names } = drawBody(breakdownBody({ ...common, panels, limit: 100 }));
		expect(lines).toContain('Ghana, 2020');
		expect(lines.filter((words) => /^90.* E$/.test(words))).toHaveLength(3);
		expect(lines.filter((words) => words === 'no figure')).toHaveLength(1);
		expect(names.has('rect')).toBe(true);
	});

	it('is empty without panels', () => {
		expect(breakdownBody({ ...common, panels: [], limit: null }).height).toBe(0);
	});
});
