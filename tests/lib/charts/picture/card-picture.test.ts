import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPicture, type Card } from '#lib/charts/index.ts';
import { svgMarkup } from '../../../../src/lib/charts/svg-markup.ts';
import { HOSTILE_TITLES } from '../../view/mapping/hostile-titles.ts';
import { readSvg, references } from './read-svg.ts';

const CARD: Card = {
	title: 'Internet use reached 67 % of people in 2023',
	subtitle: 'Individuals using the Internet, per cent, World',
	body: { markup: svgMarkup`<circle r="1"/>`, width: 1072, height: 300 },
	sources: [
		{ publisher: 'ITU', title: 'Aggregates', vintage: '2022-09', licence: 'CC BY-NC-SA 3.0 IGO' }
	],
	locale: 'en'
};

const svgOf = (changes: Partial<Card> = {}) => cardPicture({ ...CARD, ...changes });
const draw = (changes: Partial<Card> = {}) => readSvg(svgOf(changes));
const placeOf = (svg: string) => {
	const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
	return { x: Number(x), y: Number(y), scale: Number(scale) };
};
const baselines = (svg: string) =>
	[...svg.matchAll(/<text x="[^"]+" y="([^"]+)"/g)].map(([, y]) => Number(y));

describe('cardPicture', () => {
	it('says title, subtitle, source, licence and the site', () => {
		const { lines, width, height } = draw();
		expect([width, height]).toEqual([1200, 630]);
		expect(lines).toEqual([
			CARD.title,
			CARD.subtitle,
			'Source: ITU, Aggregates, release 2022-09',
			'Licence: CC BY-NC-SA 3.0 IGO',
			'ICT progress'
		]);
	});

	it('speaks the language of the page', () => {
		expect(draw({ locale: 'fr' }).lines.at(-1)).toBe('Progrès des TIC');
	});

	it('takes a smaller size where that spares a line', () => {
		expect(draw({ title: 'Internet use' }).attributes).toContain('font-size=50');
		expect(draw().attributes).not.toContain('font-size=50');
	});

	it('breaks a long title into three lines, and ends it where it is longer', () => {
		const title = 'Most economies moved on since the summit. '.repeat(12);
		const { lines } = draw({ title });
		expect(lines).toHaveLength(3 + 4);
		expect(lines[2]).toMatch(/…$/);
	});

	it('names each licence once, whatever the number of sources', () => {
		const [first] = CARD.sources;
		const sources = first ? [first, { ...first, title: 'Dashboard' }] : [];
		const { lines } = draw({ sources });
		expect(lines.filter((line) => line.includes('CC BY-NC-SA'))).toHaveLength(1);
		expect(lines.join()).toContain('Dashboard');
	});

	it('fits a wide body of any size between head and foot', () => {
		const size = fc.integer({ min: 20, max: 4000 });
		fc.assert(
			fc.property(
				size,
				fc.double({ min: 3.1, max: 9, noNaN: true }),
				fc.integer({ min: 1, max: 40 }),
				(height, shape, words) => {
					const width = height * shape;
					const markup = svgMarkup`<circle r="1"/>`;
					const svg = svgOf({ body: { markup, width, height }, title: 'progress '.repeat(words) });
					const { x, y, scale } = placeOf(svg);
					const head = Math.max(...baselines(svg).filter((baseline) => baseline < 520));
					expect(scale).toBeLessThanOrEqual(2);
					expect(x).toBeGreaterThanOrEqual(63);
					expect(x + width * scale).toBeLessThanOrEqual(1200 - 63);
					expect(y).toBeGreaterThan(head);
					expect(y + height * scale).toBeLessThanOrEqual(526);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('can do without a body, a subtitle and sources', () => {
		expect(draw({ body: null, subtitle: '', sources: [] }).lines).toEqual([
			CARD.title,
			'ICT progress'
		]);
	});

	it('stands at the right, in one order, where lines are read from right to left', () => {
		const svg = svgOf({ rtl: true });
		expect(svg).toMatch(/<text x="1136"[^>]* text-anchor="end"[^>]*>\u2067Internet/);
		expect(svg).toMatch(/<text x="64"[^>]* text-anchor="start"[^>]*>\u2067ICT progress/);
	});

	it('breaks sources and licences into lines instead of cutting them', () => {
		const licences = ['CC BY-NC-SA 3.0 IGO', 'UN DESA terms; attribution', 'CC BY 4.0 (packaging)'];
		const sources = licences.map((licence, index) => ({
			...{ publisher: 'United Nations', title: `List ${index}`, vintage: '2023-12', licence }
		}));
		const { lines } = draw({ sources });
		expect(lines.join(' ')).toContain(`Licence: ${licences.join(' · ')}`);
		expect(lines.join(' ')).toContain('List 2, release 2023-12');
	});

	describe('of a chart', () => {
		const chart = (width: number, height: number): Card['body'] => ({
			...{ width, height, marks: [{ kind: 'circle', x: 50, y: 50, radius: 4 }] },
			keys: [
				{ text: 'women', shape: 'circle', colour: 'series-1' },
				{ text: 'men', shape: 'diamond', colour: 'series-2' }
			]
		});

		it('stands beside its words and keys, as large as fits', () => {
			const size = fc.integer({ min: 20, max: 4000 });
			const shape = fc.double({ min: 0.1, max: 2.9, noNaN: true });
			fc.assert(
				fc.property(size, shape, fc.boolean(), (height, wide, rtl) => {
					const width = height * wide;
					const svg = svgOf({ body: chart(width, height), rtl, title: 'progress '.repeat(30) });
					const { x, y, scale } = placeOf(svg.slice(svg.lastIndexOf('<g transform')));
					expect(x).toBeGreaterThanOrEqual(rtl ? 63 : 64 + 420);
					expect(x + width * scale).toBeLessThanOrEqual(rtl ? 1137 - 420 : 1137);
					expect(y).toBeGreaterThanOrEqual(51);
					expect(y + height * scale).toBeLessThanOrEqual(526);
				}),
				{ numRuns: 60 }
			);
		});

		it('has its keys below the words', () => {
			const { lines } = draw({ body: chart(560, 311), title: 'Internet use' });
			expect(lines.slice(-5, -3)).toEqual(['women', 'men']);
		});
	});

	it.each(HOSTILE_TITLES)('is well formed and refers to nothing, called %j', (title) => {
		expect(references(draw({ title, subtitle: title }))).toEqual([]);
	});
});
