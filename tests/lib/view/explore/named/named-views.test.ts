import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	EMPTY_EXPLORE_VIEW,
	freeName,
	mergeNamedViews,
	OPEN_EXPLORE_CONTEXT,
	readNamedViews,
	writeNamedViews
} from '#lib/view/index.ts';
import { exploreViewArbitrary } from '../address/explore-view-arbitrary.ts';

const read = (text: string) => readNamedViews(text, OPEN_EXPLORE_CONTEXT);
const file = (views: unknown, version: unknown = 1) =>
	JSON.stringify({ format: 'ict-progress.views', version, views });

describe('views under names', () => {
	test('come back from their file as they were', () => {
		fc.assert(
			fc.property(fc.array(exploreViewArbitrary, { maxLength: 4 }), (list) => {
				const views = list.map((view, index) => ({ name: `View ${index}`, view }));
				expect(read(writeNamedViews(views))).toEqual({ views, dropped: 0 });
			})
		);
	});

	test('of an older version are migrated', () => {
		const views = [{ name: 'Old', view: { indicators: ['A.B'], years: [2010, 2020] } }];
		const { selection } = read(file(views, 0))?.views[0]?.view ?? EMPTY_EXPLORE_VIEW;
		expect(selection).toMatchObject({ series: ['A.B'], from: 2010, to: 2020 });
	});

	test.each([
		['no JSON', '{'],
		['another file', '{"type":"FeatureCollection"}'],
		['another version', file([], 99)],
		['no list', file({})],
		['too long', `${file([])}${' '.repeat(2_000_001)}`]
	])('%s is refused as a whole', (_name, text) => {
		expect(read(text)).toBeNull();
	});

	test('entries that cannot be used are left out and counted', () => {
		const views = [
			{ name: '', view: {} },
			{ view: {} },
			null,
			{ name: 'Good', view: { selection: { series: ['A.B', '<b>'] } } }
		];
		const result = read(file(views));
		expect(result?.views.map(({ name }) => name)).toEqual(['Good']);
		expect(result?.dropped).toBe(4);
	});

	test('are merged: equal ones once, another of the same name beside it', () => {
		const view = EMPTY_EXPLORE_VIEW;
		const own = [{ name: 'Mine', view }];
		const other = { ...view, title: 'Other' };
		const merged = mergeNamedViews(own, [...own, { name: 'Mine', view: other }]);
		expect(merged).toMatchObject({ added: 1, same: 1 });
		expect(merged.views.map(({ name }) => name)).toEqual(['Mine', 'Mine (2)']);
		expect(freeName('Mine', merged.views)).toBe('Mine (3)');
	});
});
