import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	activitiesBody,
	cardPicture,
	economyBody,
	actionLineBody,
	matrixBody,
	verdictBody,
	type PictureBody,
	type VerdictCard
} from '#lib/charts/index.ts';
import { VERDICTS } from '#lib/domain/index.ts';
import type { MatrixCell, MatrixModel } from '#lib/view/index.ts';
import { HOSTILE_TITLES } from '../../view/mapping/hostile-titles.ts';
import { readSvg } from './read-svg.ts';

/** The drawing within its preview; throws where that is not well formed. */
function drawn(body: PictureBody) {
	const svg = cardPicture({ title: 'T', subtitle: '', body, sources: [], locale: 'en' });
	expect(svg).not.toMatch(/NaN|Infinity|undefined/);
	return { svg, lines: readSvg(svg).lines };
}

const VERDICT: VerdictCard = {
	verdict: 'on_track',
	word: 'on track',
	sentence: 'Enough',
	facts: [
		{ label: 'Latest figure, 2020', value: '60 %' },
		{ label: 'Target, 2030', value: '100 %' },
		{ label: 'Projection, 2030', value: 'more than 100 %' }
	],
	spark: {
		points: [
			{ year: 2010, value: 20 },
			{ year: 2011, value: 30 },
			{ year: 2020, value: 60 }
		],
		years: [2010, 2011, 2020],
		target: { year: 2030, value: 100 },
		projection: 120,
		limit: 100
	},
	sparkLabel: '',
	target: 'Target 100 %',
	others: []
};

const CELL: MatrixCell = {
	id: 'C1-1',
	line: { code: 'C1', label: 'C1', short: 'Governments' },
	goal: { code: '1', label: '1', short: 'No poverty' },
	state: 'none',
	decision: null,
	targets: [],
	note: null,
	verdict: null,
	score: null,
	speaking: 0,
	silent: 0,
	lowest: null,
	highest: null,
	members: [],
	effort: null
};

describe('drawings of cards for previews', () => {
	it('draws a verdict with its facts, its line and its target', () => {
		const { svg, lines } = drawn(verdictBody(VERDICT, 'en'));
		expect(lines).toEqual(
			expect.arrayContaining([
				...['On track', '60 %', '100 %', 'more than 100 %', 'Target 100 %'],
				...['2010', '2020', '2030']
			])
		);
		expect(svg).toContain('stroke-dasharray="9 8"');
	});

	it('draws no line of one figure, and no projection without a target', () => {
		const [point] = VERDICT.spark?.points ?? [];
		const spark = { ...VERDICT.spark, points: point ? [point] : [] } as VerdictCard['spark'];
		expect(drawn(verdictBody({ ...VERDICT, spark }, 'en')).svg).not.toContain('stroke-width="5"');
		const open = { ...VERDICT.spark, target: null } as VerdictCard['spark'];
		const { svg, lines } = drawn(verdictBody({ ...VERDICT, spark: open }, 'en'));
		expect(svg).not.toContain('stroke-dasharray');
		expect(lines).not.toContain('2030');
	});

	it('gives bars of a line by their shares, and the counts in words', () => {
		const layer = { title: 'Official', sentence: '3 of 4 speak', note: '' };
		const counts = [
			{ verdict: 'on_track' as const, count: 3 },
			{ verdict: 'deterioration' as const, count: 1 }
		];
		const { svg, lines } = drawn(actionLineBody([{ ...layer, verdict: 'on_track', counts }], 'en'));
		const widths = [...svg.matchAll(/<rect x="[\d.]+" y="146" width="([\d.]+)"/g)].map(
			([, width]) => Number(width)
		);
		expect(widths).toEqual([802, 266]);
		expect(lines).toEqual(expect.arrayContaining(['on track: 3', 'deterioration: 1']));
	});

	it('shows every line of an area, silent ones hollow, and its first figures with their flags', () => {
		const lines = ['C1', 'C7-eGOV', 'C11'].map((code, index) => ({
			...{ code, name: code },
			verdict: index === 0 ? null : ('achieved' as const)
		}));
		const figure = { name: 'Use', unit: '', value: '40 %', year: '2022', sparkLabel: '' };
		const flags = [{ code: 'E', words: 'estimate' }];
		const own = { ...figure, flags, spark: { points: [], years: [] } };
		const { lines: words } = drawn(
			economyBody({ lines, figures: Array.from({ length: 5 }, () => own) }, 'en')
		);
		expect(words).toEqual(expect.arrayContaining(['C1', 'C7', 'eGOV', 'C11', 'achieved: 2']));
		expect(words.filter((text) => text === '40 % E')).toHaveLength(3);
	});

	it('counts activities apart, with one bar a year', () => {
		const labels = { declared: 'declared', assigned: 'assigned' };
		const bars = [
			{ year: 2001, count: 2, chosen: true },
			{ year: 2002, count: 0, chosen: true },
			{ year: 2003, count: 4, chosen: true }
		];
		const counts = { declared: 1664, assigned: 6 };
		const { svg, lines } = drawn(activitiesBody({ counts, labels, total: null, bars }, 'en'));
		expect(lines).toEqual(expect.arrayContaining(['1,664', '6', '2001', '2003']));
		expect(
			svg.match(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="[\d.]+" fill="#005f8f"/g)
		).toHaveLength(2);
	});

	it('draws a mark for each cell of the matrix that is a link', () => {
		const cells = [
			CELL,
			{ ...CELL, state: 'hollow' as const },
			{ ...CELL, state: 'verdict' as const, verdict: 'achieved' as const }
		];
		const model: MatrixModel = {
			layer: 'official',
			method: 'OPEN_SDG',
			lines: [CELL.line],
			goals: [1, 2, 3].map((goal) => ({ code: `${goal}`, label: `${goal}`, short: '' })),
			rows: [cells],
			effort: null
		};
		expect(drawn(matrixBody(model)).svg.match(/<circle /g)).toHaveLength(1);
		expect(drawn(matrixBody(model)).lines).toEqual(expect.arrayContaining(['C1', '1', '2', '3']));
	});

	it('lets no text become markup, whatever the words', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string()),
				fc.constantFrom(...VERDICTS),
				(text, verdict) => {
					const facts = [{ label: text, value: text }];
					drawn(verdictBody({ ...VERDICT, verdict, facts, target: text }, 'fr'));
					const layer = { title: text, sentence: text, note: text, verdict };
					drawn(actionLineBody([{ ...layer, counts: [{ verdict, count: 2 }] }], 'fr'));
					drawn(economyBody({ lines: [{ code: text, name: text, verdict }], figures: [] }, 'fr'));
				}
			),
			{ numRuns: 60 }
		);
	});
});
