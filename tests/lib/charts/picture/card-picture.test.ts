import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPicture, type Card } from '#lib/charts/index.ts';
import { svgMarkup } from '../../../../src/lib/charts/svg-markup.ts';
import { HOSTILE_TITLES } from '../../view/mapping/hostile-titles.ts';
import { readSvg, references } from './read-svg.ts';

const CARD: Card = {
	title: 'Internet use reached 67 % of people in 2023',
	subtitle: 'Individuals using the Internet, per cent, World',
	body: { marks: [{ kind: 'circle', x: 50, y: 50, radius: 4 }], width: 1072, height: 300 },
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

	it('fits a body of any size between head and foot', () => {
		const size = fc.integer({ min: 20, max: 4000 });
		fc.assert(
			fc.property(size, size, fc.integer({ min: 1, max: 40 }), (width, height, words) => {
				const markup = svgMarkup`<circle r="1"/>`;
				const svg = svgOf({ body: { markup, width, height }, title: 'progress '.repeat(words) });
				const { x, y, scale } = placeOf(svg);
				const head = Math.max(...baselines(svg).filter((baseline) => baseline < 520));
				expect(scale).toBeLessThanOrEqual(2);
				expect(x).toBeGreaterThanOrEqual(63);
				expect(x + width * scale).toBeLessThanOrEqual(1200 - 63);
				expect(y).toBeGreaterThan(head);
				expect(y + height * scale).toBeLessThanOrEqual(526);
			}),
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

	it.each(HOSTILE_TITLES)('is well formed and refers to nothing, called %j', (title) => {
		expect(references(draw({ title, subtitle: title }))).toEqual([]);
	});
});
