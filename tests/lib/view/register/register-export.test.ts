import { describe, expect, it } from 'vitest';
import {
	NO_FILTERS,
	chooseIn,
	exportCsv,
	filterGroups,
	filterParts,
	registerExport
} from '#lib/view/index.ts';
import { NAMES, RECORDS } from './records.ts';

const filters = {
	...chooseIn(chooseIn(NO_FILTERS, 'line', ['C2', 'none']), 'area', ['KEN']),
	q: 'health',
	from: 2015
};
const address = 'https://example.org/activities/?q=health&line=C2,none&area=KEN&from=2015';
const table = registerExport(RECORDS, NAMES, {
	...{ filters, address },
	...{ accessed: '2026-11-27', locale: 'en' as const }
});
const cell = (row: number, name: string) =>
	table.rows[row]?.[table.columns.findIndex((column) => column.name === name)];

describe('filterParts', () => {
	it('says every filter, and what is left without it', () => {
		const parts = filterParts(filters, NAMES, 'en');
		expect(parts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
			'Words: health',
			'Action line: Named C2',
			'Action line: No action line',
			'Economy: Kenya',
			'Years of start: from 2015'
		]);
		expect(parts[1]?.without.chosen.line).toEqual(['none']);
		expect(parts[4]?.without.from).toBeNull();
		expect(filterParts(NO_FILTERS, NAMES, 'en')).toEqual([]);
	});

	it('says a facet once where its values go together', () => {
		const groups = filterGroups(filters, NAMES, 'fr');
		expect(groups.map(({ value }) => value)).toEqual([
			'health',
			'Named C2, Aucune grande orientation',
			'Kenya',
			'à partir de 2015'
		]);
		expect(groups[1]?.without.chosen.line).toEqual([]);
	});
});

describe('registerExport', () => {
	it('keeps declared and assigned lines apart, and names the rules', () => {
		expect(cell(0, 'lines_declared')).toEqual([]);
		expect(cell(0, 'lines_assigned')).toEqual(['C2', 'C1']);
		expect(cell(0, 'rules')).toEqual(['C2 W-TEL high', 'C2 K01 high', 'C1 K02 high']);
		expect(cell(1, 'lines_declared')).toEqual(['C2']);
		expect(cell(2, 'goals_declared')).toEqual(['4', '9']);
		expect(cell(2, 'countries')).toEqual(['404', '686']);
	});

	it('says what was chosen, by whom it is published, and with which care', () => {
		expect(table.about.filters).toContainEqual({ name: 'Economy', value: 'Kenya' });
		expect(table.about.sources).toHaveLength(3);
		expect(table.about.notes.at(-1)).toBe('Title of WB_PROJECTS: Chosen by words in titles.');
		expect(table.columns[0]).toEqual({ name: 'activity', type: 'text', description: 'Key' });
	});

	it('is a table that can be written', () => {
		const lines = exportCsv(table).split('\r\n');
		expect(lines).toHaveLength(RECORDS.length + 2);
		expect(lines[3]).toContain("DPG-12,'=Open health records");
		expect(lines[3]?.endsWith('q=health&line=C2,none&area=KEN&from=2015"')).toBe(true);
	});
});
