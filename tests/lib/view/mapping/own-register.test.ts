import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '#lib/domain/index.ts';
import { orderRecords } from '../../../../src/lib/view/register/order-records.ts';
import { orderOwn } from '../../../../src/lib/view/mapping/order-own.ts';
import { buildScanSearch } from '../../../../src/lib/view/mapping/scan-search.ts';

const records = (
	rows: { title: string; organisation: string | null; start_year: number | null }[]
) =>
	rows.map((row, index) => ({
		own: { ...row, activity: `a${index}`, title_fr: null, countries: '404' } as Activity,
		links: []
	}));
const row = fc.record({
	title: fc.oneof(fc.constantFrom('a', 'A', 'á', 'b 2', 'b 10', ''), fc.string({ maxLength: 4 })),
	organisation: fc.option(fc.constantFrom('x', 'X', 'y', 'é')),
	start_year: fc.option(fc.integer({ min: 2000, max: 2004 }))
});

describe('the register of a file', () => {
	it('has its rows in the same orders as the register of the site', () => {
		fc.assert(
			fc.property(fc.array(row, { maxLength: 30 }), fc.constantFrom('en', 'fr'), (rows, locale) => {
				const all = records(rows);
				const orders = orderOwn(all, locale);
				for (const sort of ['newest', 'oldest', 'title', 'organisation'] as const) {
					expect([...orders[sort]]).toEqual([...orderRecords(all, sort, locale)]);
				}
			})
		);
	});

	it('is searched word by word, without case and accents, by title, organisation and economy', async () => {
		const all = records([
			{ title: 'Écoles connectées', organisation: 'Ministère', start_year: null },
			{ title: 'Rural broadband', organisation: null, start_year: 2020 }
		]);
		const areas = [
			{ code: 'KEN', name: 'Kenya', path: null, ref_area: '404', region: null, also: ['Кения'] }
		];
		const search = await buildScanSearch(all, areas, () => Promise.resolve());
		expect([...search('ecoles MINIST').texts]).toEqual([1, 0]);
		expect([...search('кения').texts]).toEqual([1, 1]);
		expect([...search('broad').order]).toEqual([1, 0]);
		expect([...search('nothing').texts]).toEqual([0, 0]);
	});
});
