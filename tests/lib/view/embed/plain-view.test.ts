import { describe, expect, it } from 'vitest';
import { decodeExploreView, mayBePlain, plainView } from '#lib/view/index.ts';
import { OPEN_EXPLORE_CONTEXT } from '../../../../src/lib/view/explore/address/explore-context.ts';

const plain = (search: string) => plainView(decodeExploreView(search, OPEN_EXPLORE_CONTEXT).view);

describe('mayBePlain', () => {
	it.each(['series=A.B', 'indicator=internet-use&chart=bars', 'series=A.B&areas=404&chart=dots'])(
		'takes one series in %s',
		(view) => {
			expect(mayBePlain(view)).toBe(true);
		}
	);

	it.each([
		...['', 'areas=404', 'series=A.B,C.D', 'indicator=internet-use&series=A.B'],
		...[
			'series=A.B&chart=scatter',
			'series=A.B&chart=nonsense',
			'series=A.B&areas=members:199',
			'view=1.abc'
		]
	])('leaves “%s” to what draws any view', (view) => {
		expect(mayBePlain(view)).toBe(false);
	});
});

describe('plainView', () => {
	it('says what is shown of one series', () => {
		expect(plain('series=A.B&areas=404,250&from=2010')).toEqual({
			...{ series: 'A.B', kind: 'line', by: null, codes: [], areas: ['404', '250'] }
		});
		expect(plain('series=A.B&sex=F,M&chart=dumbbell')).toEqual({
			...{ series: 'A.B', kind: 'dumbbell', by: 'sex', codes: ['F', 'M'], areas: null }
		});
		expect(plain('series=A.B&areas=all,001&chart=bars&year=2015')).toMatchObject({ areas: 'all' });
	});

	it.each([
		...['series=A.B,C.D', 'series=A.B&chart=map&areas=all,001', 'series=A.B&sex=F&urbanisation=R'],
		...['series=A.B&areas=all', 'series=A.B&areas=all,199&chart=bars', 'series=A.B&from=2010'],
		...['series=A.B&areas=members:199', 'series=A.B&areas=all&chart=bars&from=2010']
	])('knows that %s is none', (search) => {
		expect(plain(search)).toBeNull();
	});
});
