import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '../../../../src/lib/view/mapping/column-names.data.ts';
import { LIST_FIELDS, MAPPING_FIELDS } from '../../../../src/lib/view/mapping/mapping-fields.ts';
import { chooseColumn, matchColumns } from '../../../../src/lib/view/mapping/match-columns.ts';

describe('the columns of a file', () => {
	it.each([
		[
			['Project title', 'Country', 'SDGs', 'Start date'],
			['title', 'countries', 'goals', 'start_year']
		],
		[
			['Intitulé du projet', 'Pays', 'ODD', 'Année de début'],
			['title', 'countries', 'goals', 'start_year']
		],
		[
			['Título', 'País', 'ODS', 'Fecha de inicio'],
			['title', 'countries', 'goals', 'start_year']
		],
		[
			['Nome do projeto', 'Países', 'Linha de ação', 'Situação'],
			['title', 'countries', 'action_lines', 'status']
		],
		[
			['TITLE', 'Recipient country code', 'Amount (USD)', 'anything'],
			['title', 'countries', 'amount', null]
		],
		[
			['activity-title', 'country_iso3', 'WSIS Action Line(s)', 'lines_declared'],
			['title', 'countries', 'action_lines', 'action_lines']
		],
		[
			['Country 1', 'Country 2', 'SDG 1', 'SDG 2'],
			['countries', 'countries', 'goals', 'goals']
		]
	])('%j are found by name', (header, fields) => {
		expect(matchColumns(header)).toEqual(fields);
	});

	it('gives a field of one column to the best name, the leftmost of equals', () => {
		expect(matchColumns(['Name', 'Project', 'Title', 'Title (2)'])).toEqual([
			null,
			null,
			'title',
			null
		]);
		expect(matchColumns(['Start date', 'Year'])).toEqual(['start_year', null]);
	});

	it('knows each name for one field only', () => {
		const names = MAPPING_FIELDS.flatMap((field) =>
			[...new Set(COLUMN_NAMES[field])].map((name) => ({ field, name }))
		);
		const twice = names.filter(({ field, name }) =>
			names.some((each) => each.name === name && each.field !== field)
		);
		expect(twice).toEqual([]);
		for (const { field, name } of names) expect(matchColumns([name])).toEqual([field]);
	});

	it('never gives a field of one column to two, whatever a reader chooses', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string(), { minLength: 1, maxLength: 8 }),
				fc.array(fc.tuple(fc.nat(7), fc.option(fc.constantFrom(...MAPPING_FIELDS)))),
				(header, choices) => {
					let choice = matchColumns(header);
					for (const [column, field] of choices) {
						choice = chooseColumn(choice, column, field);
						if (column < header.length) expect(choice[column]).toBe(field);
					}
					const single = choice.filter((field) => field && !LIST_FIELDS.includes(field));
					expect(new Set(single).size).toBe(single.length);
					expect(choice).toHaveLength(header.length);
				}
			)
		);
	});
});
