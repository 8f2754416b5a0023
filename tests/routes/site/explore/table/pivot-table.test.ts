import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ExplorePivot, Figure } from '#lib/domain/index.ts';
import { buildPivot } from '#lib/view/index.ts';
import { figure, names } from '../../../../lib/view/explore/figures.ts';
import PivotTable from '../../../../../src/routes/[[locale=locale]]/(site)/explore/table/PivotTable.svelte';

const NAMES = names();

/** The table of a pivot as markup on one line, without what Svelte marks for itself. */
function markup(figures: readonly Figure[], pivot: Partial<ExplorePivot>): string {
	const table = buildPivot(
		figures,
		{ rows: [], columns: [], pages: [], page: [], totals: false, ...pivot },
		NAMES
	);
	if (table.kind === 'refused') throw new Error(table.code);
	const { body } = render(PivotTable, {
		props: { session: { names: NAMES, locale: 'en' }, table }
	});
	return body.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
}

/** Attributes and text of every cell that is a head. */
function heads(html: string): Record<string, string>[] {
	return [...html.matchAll(/<th( [^>]*)>(.*?)<\/th>/g)].map(([, attributes = '', text = '']) => ({
		...Object.fromEntries(
			[...attributes.matchAll(/(scope|colspan|rowspan)="(\w+)"/g)].map(([, name = '', value]) => [
				name,
				value ?? ''
			])
		),
		text: text.trim()
	}));
}

describe('PivotTable', () => {
	const sexes = ['F', 'M'].flatMap((sex) =>
		['004', '008'].flatMap((area) =>
			[2020, 2021].map((year) => figure(area, year, 5, { sex, unit_measure: 'NUMBER' }))
		)
	);

	it('heads of several columns or rows say how many they stand over', () => {
		const html = markup(sexes, { rows: ['ref_area', 'sex'], columns: ['time_period'] });
		expect(heads(html)).toEqual([
			{ scope: 'col', rowspan: '1', text: 'field ref_area' },
			{ scope: 'col', rowspan: '1', text: 'field sex' },
			{ scope: 'col', colspan: '1', text: 'value 2020' },
			{ scope: 'col', colspan: '1', text: 'value 2021' },
			{ scope: 'rowgroup', rowspan: '2', text: 'value 004' },
			{ scope: 'row', rowspan: '1', text: 'value F' },
			{ scope: 'row', rowspan: '1', text: 'value M' },
			{ scope: 'rowgroup', rowspan: '2', text: 'value 008' },
			{ scope: 'row', rowspan: '1', text: 'value F' },
			{ scope: 'row', rowspan: '1', text: 'value M' }
		]);
		const wide = markup(sexes, { rows: ['ref_area'], columns: ['time_period', 'sex'] });
		expect(heads(wide).filter(({ scope }) => scope === 'colgroup')).toEqual([
			{ scope: 'colgroup', colspan: '2', text: 'value 2020' },
			{ scope: 'colgroup', colspan: '2', text: 'value 2021' }
		]);
		expect(wide).toContain('field ref_area by field time_period, field sex');
	});

	it('a cell says why it has no figure, and its flags and notes in words', () => {
		const html = markup(
			[
				figure('004', 2020, 1, { obs_status: 'E', comment_obs: 'Another scope' }),
				figure('004', 2021, null, { obs_status: 'Q', absence: 'suppressed' }),
				figure('008', 2020, 2)
			],
			{ rows: ['ref_area'], columns: ['time_period'] }
		);
		expect(html).toContain('withheld by the source');
		expect(html).toContain('no row in this view');
		expect(html).toContain('(estimate)');
		expect(html).toContain('(note 1)');
		expect(html).toMatch(/<li[^>]*>Another scope<\/li>/);
	});

	it('sums stand at the end where they make sense, else counts with the reason', () => {
		const pivot: Partial<ExplorePivot> = {
			...{ rows: ['ref_area', 'time_period'], columns: ['sex'], totals: true }
		};
		const html = markup(sexes, pivot);
		expect(heads(html).map(({ text }) => text)).toContain('Sum of those shown');
		expect(html).toContain('No sums down a column: figures of different years do not add up.');
		expect(html).not.toContain('No sums across a row');
	});

	it('a long table is cut, says so, and offers the rest', () => {
		const many = Array.from({ length: 60 }, (_none, index) =>
			figure(String(index + 300), 2020, index)
		);
		const html = markup(many, { rows: ['ref_area'], columns: ['time_period'] });
		expect(html).toContain('50 of 60 rows shown');
		expect(html).toContain('Show all rows');
		expect(html).not.toContain('columns shown');
	});
});
