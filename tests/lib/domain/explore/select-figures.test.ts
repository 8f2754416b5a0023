import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFigures, type Figure } from '#lib/domain/index.ts';
import { CATALOGUE, observation, selection } from './explore-case.ts';

const short = (figures: readonly Figure[]) =>
	figures.map(({ series, ref_area, time_period, value, absence }) =>
		[series, ref_area, time_period, value ?? absence].join(' ')
	);

describe('selectFigures', () => {
	it('gives areas by name in their order, each line by year', () => {
		const rows = [
			observation('404', 2016, 20),
			observation('646', 2015, 8),
			observation('404', 2015, 17),
			observation('800', 2015, 5)
		];
		const figures = selectFigures(rows, selection({ areas: ['646', '404'] }), CATALOGUE);
		expect(short(figures)).toEqual(['USE 646 2015 8', 'USE 404 2015 17', 'USE 404 2016 20']);
		expect(figures[0]).toMatchObject({ indicator: 'internet-use', value_unit: 'PERCENT' });
	});

	it('takes a group from the companion only where the series has no row of it', () => {
		const rows = [
			observation('199', 2015, 10),
			observation('199', 2016, 12, { series: 'USE_AGG' }),
			observation('001', 2015, 43, { series: 'USE_AGG' }),
			observation('404', 2015, 99, { series: 'USE_AGG' })
		];
		const areas = ['001', '199', '404'];
		expect(short(selectFigures(rows, selection({ areas }), CATALOGUE))).toEqual([
			'USE_AGG 001 2015 43',
			'USE 199 2015 10'
		]);
	});

	it('keeps the companion in its own place where it was chosen itself', () => {
		const rows = [observation('001', 2015, 43, { series: 'USE_AGG' })];
		const both = selection({ series: ['USE', 'USE_AGG'], areas: ['001'], absent: true });
		expect(short(selectFigures(rows, both, CATALOGUE))).toEqual([
			'USE 001 2020 not_published',
			'USE_AGG 001 2015 43'
		]);
	});

	it('knows the members of a group, and every economy', () => {
		const rows = ['001', '199', '404', '646', '800', '810'].map((area) =>
			observation(area, 2015, 1)
		);
		const areasOf = (areas: string[]) =>
			selectFigures(rows, selection({ areas }), CATALOGUE).map((figure) => figure.ref_area);
		expect(areasOf(['members:199'])).toEqual(['646', '800']);
		expect(areasOf(['all'])).toEqual(['404', '646', '800']);
		expect(areasOf(['800', 'all'])).toEqual(['800', '404', '646']);
		expect(areasOf(['members:nobody', 'XXX'])).toEqual([]);
	});

	it('shows the default breakdown of each series, and the codes asked for', () => {
		const rows = [
			observation('404', 2015, 1, { series: 'SKILLS' }),
			observation('404', 2015, 2, { series: 'SKILLS', age: 'Y15T24' }),
			observation('404', 2015, 3, { series: 'SKILLS', age: 'Y15T24', sex: 'F' }),
			observation('404', 2015, 4, { sex: 'F' })
		];
		const series = ['SKILLS', 'USE'];
		expect(short(selectFigures(rows, selection({ series }), CATALOGUE))).toEqual([
			'SKILLS 404 2015 2'
		]);
		const women = selection({ series, breakdown: { sex: ['F'] } });
		expect(short(selectFigures(rows, women, CATALOGUE))).toEqual([
			'SKILLS 404 2015 3',
			'USE 404 2015 4'
		]);
	});

	it('says why a published row has no value', () => {
		const rows = (['O', 'Q', 'L', 'M'] as const).map((obs_status, index) =>
			observation('404', 2015 + index, null, { obs_status })
		);
		expect(selectFigures(rows, selection(), CATALOGUE).map(({ absence }) => absence)).toEqual([
			'missing',
			'suppressed',
			'not_collected',
			'cannot_exist'
		]);
	});

	it('names years without a row, also before the chosen years begin to have one', () => {
		const rows = [observation('404', 2015, 17), observation('404', 2018, 30)];
		const absent = { absent: true };
		expect(short(selectFigures(rows, selection(absent), CATALOGUE))).toEqual([
			'USE 404 2015 17',
			'USE 404 2016 not_published',
			'USE 404 2017 not_published',
			'USE 404 2018 30'
		]);
		const late = selection({ ...absent, from: 2017, to: 2017 });
		expect(short(selectFigures(rows, late, CATALOGUE))).toEqual(['USE 404 2017 not_published']);
	});

	it('says once that nothing is published of an area asked for by name', () => {
		const rows = [observation('404', 2015, 17)];
		const asked = { areas: ['404', '646', 'members:199'], absent: true };
		expect(short(selectFigures(rows, selection(asked), CATALOGUE))).toEqual([
			'USE 404 2015 17',
			'USE 646 2020 not_published'
		]);
		const later = selection({ ...asked, from: 2022, to: 2024 });
		expect(short(selectFigures(rows, later, CATALOGUE))).toEqual([
			'USE 404 2022 not_published',
			'USE 646 2022 not_published'
		]);
	});

	it('does not call a row absent that a flag hides', () => {
		const rows = [
			observation('404', 2015, 17),
			observation('404', 2016, 20, { obs_status: 'E' }),
			observation('404', 2017, 24, { nature: 'M' })
		];
		const hiding = selection({ hide_status: ['E'], hide_nature: ['M'], absent: true });
		expect(short(selectFigures(rows, hiding, CATALOGUE))).toEqual(['USE 404 2015 17']);
	});

	it('has one order whatever that of the rows', () => {
		const rows = ['404', '646', '800'].flatMap((area) =>
			[2015, 2016, 2018].flatMap((year) =>
				(['_T', 'F', 'M'] as const).map((sex) => observation(area, year, year, { sex }))
			)
		);
		const asked = selection({
			areas: ['800', 'all'],
			breakdown: { sex: ['M', 'F', '_T'] },
			absent: true
		});
		const expected = selectFigures(rows, asked, CATALOGUE);
		const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
		fc.assert(
			fc.property(shuffled, (other) => {
				expect(selectFigures(other, asked, CATALOGUE)).toEqual(expected);
			}),
			{ numRuns: 30 }
		);
	});
});
