import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { matrixSvg, VerdictSprite } from '#lib/charts/index.ts';
import { VERDICTS } from '#lib/domain/index.ts';
import { matrixModel, type MatrixInput, type MatrixOrigin } from '#lib/view/index.ts';
import { LIGHT_COLOURS, LIGHT_VERDICT_COLOURS } from '../../../../src/lib/charts/light-colours.ts';
import { VERDICT_SHAPES } from '../../../../src/lib/charts/verdict-shapes.ts';
import { MATRIX_ORIGIN, SMALL_MATRIX } from '../../view/progress/verdict-rows.ts';

/** Reads a document strictly: throws where it is not well formed. */
function read(svg: string): { ids: string[]; text: string; names: Set<string> } {
	const ids: string[] = [];
	const names = new Set<string>();
	let text = '';
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		names.add(name);
		const id = attributes['id'];
		if (id) ids.push(id.value);
	});
	parser.on('text', (piece) => (text += piece));
	parser.write(svg).close();
	return { ids, text, names };
}

const draw = (
	changes: Partial<MatrixInput> = {},
	origin: Partial<MatrixOrigin> = {},
	options: { locale?: 'en' | 'fr'; rtl?: boolean } = {}
) => {
	const { locale = 'en', rtl = false } = options;
	const model = matrixModel({ ...SMALL_MATRIX, ...changes }, locale);
	const shown = { ...MATRIX_ORIGIN, ...origin };
	return matrixSvg(model, { origin: shown, locale, rtl });
};

describe('matrixSvg', () => {
	it('is well formed and holds every linked cell once', () => {
		const { ids } = read(draw());
		expect(ids).toEqual(['title', 'desc', 'C2-9', 'C2-17', 'C7-eGOV-2', 'C8-9']);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('says what it shows, of where, by which method, from which sources, and where it lives', () => {
		const svg = draw({}, { area: 'Kenya' });
		const { text } = read(svg);
		expect(text).toContain('WSIS-SDG Matrix, Kenya');
		expect(text).toContain('Official WSIS-SDG Matrix · method: Open SDG, after');
		expect(text).toContain('Of 4 links, one can be judged: 1 on track.');
		expect(text).toContain('C2 Infrastructure, goal 9 Goal named 9: on track, 3 indicators');
		expect(text).toContain('E-government');
		expect(text).toContain('acceleration needed');
		expect(text).toContain('link without an indicator');
		expect(text).toContain('doubtful, drawn dashed (one file only, "bare" goal)');
		expect(text).toContain('release 2023-12. Licence: CC BY 4.0.');
		expect(text).toContain('retrieved on 2026-11-23');
		expect(text).toContain('https://ict.example/matrix/');
		expect(svg).toMatch(/<svg [^>]*width="1400"/);
		expect(svg).toContain(`font-family="'Noto Sans', sans-serif"`);
	});

	it('speaks French, and is mirrored where lines are read from right to left', () => {
		const french = read(draw({}, {}, { locale: 'fr' }));
		expect(french.text).toContain('Grande orientation');
		const svg = draw({}, {}, { rtl: true });
		expect(read(svg).ids).toHaveLength(6);
		expect(svg).toContain('direction="rtl"');
		expect(svg).toMatch(/<text x="1360"[^>]*>WSIS-SDG Matrix/);
	});

	it('draws activities as two bars, with their numbers, and where the matrix has no link, too', () => {
		const effort = {
			...{ total: 40, declaring: 9, goals: { '9': 5 } },
			lines: { C2: { declared: 1, assigned: 30 } },
			cells: { 'C2-9': { declared: 1, assigned: 12 }, 'C8-1': { declared: 0, assigned: 2 } },
			coverage: { sources: 2, economies: 3, from: 2001, to: 2024 }
		};
		const chosen = { effort: 'Activities counted: those that name Kenya.' };
		for (const rtl of [false, true]) {
			const svg = draw({ effort }, chosen, { rtl });
			const { ids, text } = read(svg);
			expect(ids).toEqual(['title', 'desc', 'C2-9', 'C2-17', 'C7-eGOV-2', 'C8-1', 'C8-9']);
			expect(text).toContain('1 activity declared, 12 assigned by rule');
			expect(text).toContain('those that name Kenya. 9 of 40 activities declare a goal');
			expect(text).toContain('Activities that declare the goal');
			expect(text).toContain('the longest is 12 activities');
			// The ground, the line's two bars, three in cells, two in the key.
			expect(svg.match(/<rect /g)).toHaveLength(1 + 2 + 3 + 2);
		}
	});

	it('asks nothing of the page: no style sheet, script, font or reference', () => {
		const { names } = read(draw());
		expect([...names].sort()).toEqual(
			['circle', 'desc', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title'].sort()
		);
		expect(draw()).not.toMatch(/currentColor|var\(|url\(|href/);
	});

	it('stays well formed and keeps its structure, whatever names stand in it', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				...['</text><script>alert(1)</script>', ']]>', '<!--', '" onload="alert(1)', '&lt;', '\0'],
				...['\ud800', '\uffff', "'", '&#0;', '<?xml?>']
			)
		);
		const plain = read(draw());
		fc.assert(
			fc.property(fc.array(hostile, { minLength: 6, maxLength: 6 }), (names) => {
				const [area, line, goal, note, licence, address] = names as [string, ...string[]];
				const svg = draw(
					{
						lines: SMALL_MATRIX.lines.map((each) => ({ ...each, short_en: line ?? '' })),
						goals: SMALL_MATRIX.goals.map((each) => ({ ...each, short_en: goal ?? '' })),
						links: SMALL_MATRIX.links.map((each) => ({ ...each, note: note ?? '' }))
					},
					{
						area,
						address: address ?? '',
						sources: MATRIX_ORIGIN.sources.map((each) => ({ ...each, licence: licence ?? '' }))
					}
				);
				const { ids, names: elements } = read(svg);
				expect(ids).toEqual(plain.ids);
				expect([...elements].filter((name) => !plain.names.has(name))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	}, 20_000);
});

describe('what pictures share with the page', () => {
	const [light = ''] = readFileSync('src/routes/tokens.css', 'utf8').split('@media');
	const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(light)?.[1];

	it('the colours of the light ground', () => {
		for (const [name, colour] of Object.entries(LIGHT_COLOURS)) expect(token(name)).toBe(colour);
		for (const verdict of VERDICTS) {
			expect(token(`verdict-${verdict}`)).toBe(LIGHT_VERDICT_COLOURS[verdict]);
		}
		expect(draw()).toContain(`fill="${token('verdict-on_track')}"`);
	});

	it('the shapes of the verdicts', () => {
		const { body } = render(VerdictSprite);
		const svg = draw();
		for (const verdict of VERDICTS) {
			for (const { d } of VERDICT_SHAPES[verdict]) {
				expect(body).toContain(` d="${d}"`);
				expect(svg).toContain(`<path d="${d}"`);
			}
		}
	});
});
