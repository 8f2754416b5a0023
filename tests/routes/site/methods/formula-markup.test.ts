import { describe, expect, it } from 'vitest';
import { formulaMarkup } from '../../../../src/routes/[[locale=locale]]/(site)/methods/formula-markup.ts';

const inner = (source: string) => formulaMarkup(source).replace(/<math[^>]*>|<\/math>/g, '');

describe('formulaMarkup', () => {
	it('sets names, numbers and operators, letters apart from longer names', () => {
		expect(inner('R - 2')).toBe(
			'<mi mathvariant="normal" class="letter">R</mi><mo>−</mo><mn>2</mn>'
		);
		expect(inner('CAGR')).toBe('<mi mathvariant="normal">CAGR</mi>');
	});

	it('sets what follows below and above, groups too', () => {
		expect(inner('2_3')).toBe('<msub><mn>2</mn><mn>3</mn></msub>');
		expect(inner('2^{3 / 4}')).toBe(
			'<msup><mn>2</mn><mrow><mn>3</mn><mo>/</mo><mn>4</mn></mrow></msup>'
		);
		expect(inner('2_3^4')).toBe('<msubsup><mn>2</mn><mn>3</mn><mn>4</mn></msubsup>');
	});

	it('draws fractions', () => {
		expect(inner('frac{1}{2 - 3}')).toBe(
			'<mfrac><mn>1</mn><mrow><mn>2</mn><mo>−</mo><mn>3</mn></mrow></mfrac>'
		);
	});

	it('keeps a number of any language whole, and the comma of a list apart', () => {
		expect(inner('0,95')).toBe('<mn>0,95</mn>');
		expect(inner('1\u202f234,5')).toBe('<mn>1\u202f234,5</mn>');
		expect(inner('6.77\u202f%')).toBe('<mn>6.77\u202f%</mn>');
		expect(inner('0, 1')).toBe('<mn>0</mn><mo>,</mo><mn>1</mn>');
	});

	it('tells a minus that turns a sign from one that takes away', () => {
		const turned = '<mo form="prefix" rspace="0">−</mo>';
		expect(inner('-1')).toBe(`${turned}<mn>1</mn>`);
		expect(inner('2, -1')).toBe(`<mn>2</mn><mo>,</mo>${turned}<mn>1</mn>`);
		expect(inner('(2) - 1')).toContain('<mo>−</mo>');
		expect(inner('2^{3} - 1')).toContain('<mo>−</mo>');
	});

	it('may break before a second sign of relation', () => {
		expect(formulaMarkup('1 = 2').match(/<math/g)).toHaveLength(1);
		expect(formulaMarkup('1 ≤ 2 < 3').match(/<math/g)).toHaveLength(2);
		expect(formulaMarkup('1 = 2 = 3')).toMatch(/<mn>2<\/mn><\/math> <math[^>]*><mo>=<\/mo>/);
	});

	it('leaves a gap between a number and what it multiplies', () => {
		expect(inner('2 L')).toBe(
			'<mn>2</mn><mspace width="0.2em"></mspace><mi mathvariant="normal" class="letter">L</mi>'
		);
	});

	it('escapes what HTML would read as its own', () => {
		expect(inner('1 < 2')).toBe('<mn>1</mn><mo>&lt;</mo><mn>2</mn>');
		expect(inner('"a<b>&"')).toBe('<mtext>a&lt;b&gt;&amp;</mtext>');
	});
});
