import { describe, expect, it } from 'vitest';
import { PROCESS_FACT_KINDS, PROCESS_KINDS } from '#lib/domain/index.ts';
import { cell, column, readData } from './read-data.ts';
import { empty, missing, unique } from './row-checks.ts';

const processes = readData('processes');
const facts = readData('process-facts');
const core = readData('core-list-indicators');
const codelists = readData('codelists');

const codes = (list: string): string[] =>
	column(
		codelists.filter((row) => row['codelist'] === list),
		'code'
	);
const factsOf = (process: string, kind: string) =>
	facts.filter((row) => row['process'] === process && row['kind'] === kind);

/** The same marks in both languages: dates, symbols and numbers of a text. */
const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();

describe('processes', () => {
	it('are the eighteen that the Council report is about', () => {
		expect(column(processes, 'process').sort()).toEqual([
			'action-line-roadmaps',
			'agenda-2030-roadmap',
			'connect-2030',
			'global-digital-compact',
			'governing-resolutions',
			'hlpf',
			'itu-governance',
			'other-un-processes',
			'partnership',
			'sdg-mapping-tool',
			'sector-mandates',
			'strategic-and-operational-plans',
			'ungis',
			'wsis-forum',
			'wsis-prizes',
			'wsis-sdg-matrix',
			'wsis-stocktaking',
			'wsis20-review'
		]);
	});
	it('and their facts have words for every kind, in the order of the pages', () => {
		expect(codes('PROCESS_KIND')).toEqual([...PROCESS_KINDS]);
		expect(codes('PROCESS_FACT_KIND')).toEqual([...PROCESS_FACT_KINDS]);
		expect([...new Set(column(processes, 'kind'))]).toEqual([...PROCESS_KINDS]);
	});
	it('name in both languages the same numbers and symbols', () => {
		for (const row of processes) {
			expect(numbers(cell(row, 'what_fr'))).toEqual(numbers(cell(row, 'what_en')));
		}
		for (const row of facts) {
			const place = `${row['process']} ${row['position']}`;
			expect(numbers(cell(row, 'text_fr')), place).toEqual(numbers(cell(row, 'text_en')));
		}
	});
	it('say where they come from, and nothing of the place where they were found', () => {
		expect(empty(processes, 'confidence', 'source', 'paragraphs')).toEqual([]);
		for (const row of [...processes, ...facts, ...core]) {
			for (const text of Object.values(row)) expect(text).not.toMatch(/shared|seed\b/i);
		}
	});
});

describe('facts of processes', () => {
	it('hold the fourteen members of the Partnership', () => {
		const members = factsOf('partnership', 'member');
		expect(members).toHaveLength(14);
		unique(column(members, 'code'));
	});
	it('hold the action points of A/RES/80/173 by paragraph', () => {
		expect(column(factsOf('wsis20-review', 'action_point'), 'code')).toEqual([
			'23',
			'24',
			'26',
			'28',
			'33',
			'39',
			'45',
			'67',
			'113'
		]);
	});
	it('hold every field of the model of WSIS Stocktaking with its confidence', () => {
		const fields = factsOf('wsis-stocktaking', 'field');
		expect(fields).toHaveLength(24);
		unique(column(fields, 'code'));
		const sure = fields.filter((row) => cell(row, 'confidence').startsWith('confirmed'));
		expect(sure).toHaveLength(17);
	});
	it('put the revisions of the governing resolutions in the order of their years', () => {
		const dates = column(factsOf('governing-resolutions', 'revision'), 'start_date');
		expect(dates).toEqual([...dates].sort());
		expect(dates).toHaveLength(6);
	});
	it('call what was not found by its name, and show no address without a scheme', () => {
		for (const row of facts) {
			expect(row['kind'] === 'not_found').toBe(cell(row, 'confidence').startsWith('NOT FOUND'));
			expect(cell(row, 'url')).toMatch(/^(https:\/\/.+)?$/);
		}
	});
});

describe('the Core List', () => {
	it('has 69 indicators in known areas, one row a code', () => {
		expect(core).toHaveLength(69);
		unique(column(core, 'code'));
		unique(column(core, 'name_en'));
		unique(column(core, 'name_fr'));
		expect(missing(column(core, 'area'), new Set(codes('CORE_LIST_AREA')))).toEqual([]);
		expect(new Set(column(core, 'area'))).toEqual(new Set(codes('CORE_LIST_AREA')));
	});
	it('confirms only two of its codes from a source', () => {
		const sure = core.filter((row) => cell(row, 'confidence').startsWith('confirmed'));
		expect(column(sure, 'code')).toEqual(['ICT2', 'ICT3']);
	});
	it('is what the codes of our indicators name', () => {
		const named = column(readData('indicators'), 'core_list_code');
		expect(missing(named, new Set(column(core, 'code')))).toEqual([]);
	});
});
