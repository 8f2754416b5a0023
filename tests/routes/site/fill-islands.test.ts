import { describe, expect, it } from 'vitest';
import {
	fillIslands,
	stripMarks
} from '../../../src/routes/[[locale=locale]]/(site)/fill-islands.ts';

describe('fillIslands', () => {
	it('puts each part where its mark stands, parts within parts too', () => {
		const html = '<main><!--island:map--><!--island:headline:4g--></main>';
		const islands = {
			map: '<svg></svg><!--island:table-->',
			table: '<table></table>',
			'headline:4g': '<p></p>'
		};
		expect(fillIslands(html, islands)).toBe('<main><svg></svg><table></table><p></p></main>');
	});

	it('leaves other comments alone and replaces nothing by special patterns', () => {
		expect(fillIslands('<!--island:a--><!--[-->', { a: '$& $1' })).toBe('$& $1<!--[-->');
	});
});

describe('stripMarks', () => {
	it('takes the marks of hydration away and leaves the marks of islands', () => {
		const html =
			'<!--[--><!--[0--><p>a</p><!--]--><!--[-1--><!--]--><!----><!--island:map--><!-- b -->';
		expect(stripMarks(html)).toBe('<p>a</p><!--island:map--><!-- b -->');
	});
});
