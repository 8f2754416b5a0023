import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedFont, pictureSvg, type Picture } from '#lib/charts/index.ts';
import { svgMarkup } from '../../../../src/lib/charts/svg-markup.ts';
import { textWidth } from '../../../../src/lib/charts/text-width.ts';
import { HOSTILE_TITLES } from '../../view/mapping/hostile-titles.ts';
import { readSvg, references } from './read-svg.ts';

const PICTURE: Picture = {
	title: 'Internet use reached 67 % of people in 2023',
	subtitle: 'Individuals using the Internet, per cent, World',
	body: { markup: svgMarkup`<circle r="4"/>`, width: 720, height: 400 },
	keys: [
		{ text: 'estimate', shape: 'dashed', colour: 'soft' },
		{ text: 'no figure', shape: 'hatch', colour: 'none' }
	],
	notes: ['Boundaries imply no opinion.'],
	sources: [
		{ publisher: 'ITU', title: 'Aggregates', vintage: '2022-09', licence: 'CC BY-NC-SA 3.0 IGO' }
	],
	address: 'https://ict.example/indicators/internet-use/?areas=KEN',
	accessed: '2026-11-27',
	summary: 'One line rises from 7 to 67.',
	locale: 'en'
};

const draw = (changes: Partial<Picture> = {}) => readSvg(pictureSvg({ ...PICTURE, ...changes }));

describe('pictureSvg', () => {
	it('says all that must be known of a chart that has left its page', () => {
		const { lines, title, names } = draw();
		expect(title).toBe(PICTURE.title);
		expect(names).toContain('desc');
		const said = lines.join('\n');
		for (const words of [
			PICTURE.title,
			PICTURE.subtitle,
			'estimate',
			'no figure',
			'Boundaries imply no opinion.',
			'Source: ITU, Aggregates, release 2022-09. Licence: CC BY-NC-SA 3.0 IGO.',
			'Accessed on 27 November 2026.',
			PICTURE.address
		]) {
			expect(said).toContain(words);
		}
	});

	it('refers to nothing outside', () => {
		expect(references(draw())).toEqual([]);
	});

	it('wraps long words and texts within its width, and grows with them', () => {
		const long = 'https://ict.example/explore/?v=1.'.padEnd(900, 'aB3-');
		const { lines, width, height } = draw({ address: long, title: 'A long finding '.repeat(30) });
		const widest = Math.max(...lines.map((line) => textWidth(line, 12)));
		expect(widest).toBeLessThanOrEqual(width);
		expect(height).toBeGreaterThan(draw().height);
		expect(lines.join('')).toContain(long);
	});

	it('gives the words around a narrow chart their room', () => {
		const body = { ...PICTURE.body, width: 200 };
		expect(draw({ body }).width).toBe(568);
	});

	it('starts at the right where words are read so, and leaves the chart as it is', () => {
		const { attributes, width } = draw({ rtl: true });
		expect(attributes).toContain('direction=rtl');
		expect(attributes).toContain(`x=${width - 24}`);
		expect(attributes).toContain('direction=ltr');
	});

	it('draws no mark of a text, whatever it says', () => {
		const plain = draw().names;
		for (const text of HOSTILE_TITLES) {
			const drawn = draw({
				...{ title: text, subtitle: text, notes: [text], summary: text, address: text },
				keys: [{ text, shape: 'line', colour: 'series-1' }],
				sources: [{ publisher: text, title: text, vintage: text, licence: text }]
			});
			expect([...drawn.names].filter((name) => !plain.has(name) && name !== 'path')).toEqual([]);
			expect(references(drawn)).toEqual([]);
		}
	});

	it('is well formed for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				readSvg(pictureSvg({ ...PICTURE, title: text, address: text, notes: [text] }));
			})
		);
	}, 20_000);
});

describe('embedFont', () => {
	const font = { family: 'Noto Sans', weights: '400 700', base64: 'd09GMgAB' };

	it('puts the font inside, and nothing else changes', () => {
		const svg = pictureSvg(PICTURE);
		const whole = embedFont(svg, font);
		expect(whole).toContain("font-family:'Noto Sans'");
		expect(whole).toContain('url(data:font/woff2;base64,d09GMgAB)');
		expect(readSvg(whole).lines).toEqual(readSvg(svg).lines);
	});

	it('refuses what is no name or base64', () => {
		for (const base64 of ['a)b', '<b>', "a'b", 'a;b', '</style>']) {
			expect(() => embedFont('<svg>', { ...font, base64 })).toThrow(TypeError);
		}
	});
});
