import { describe, expect, it } from 'vitest';
import { fillIslands } from '../../src/routes/fill-islands.ts';

describe('fillIslands', () => {
	it('puts each part where its mark stands, parts within parts too', () => {
		const html = '<main><!--island:map--><!--island:about--></main>';
		const islands = { map: '<svg></svg><!--island:table-->', table: '<table></table>' };
		expect(fillIslands(html, islands)).toBe(
			'<main><div><svg></svg><div><table></table></div></div><div></div></main>'
		);
	});

	it('leaves other comments alone and replaces nothing by special patterns', () => {
		expect(fillIslands('<!--island:a--><!--[-->', { a: '$& $1' })).toBe('<div>$& $1</div><!--[-->');
	});
});
