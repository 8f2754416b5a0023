import { describe, expect, it } from 'vitest';
import { GROUP_RULES, TOPICS, UNIT_MEASURE } from '#lib/domain/index.ts';
import { cell, column, readData } from './read-data.ts';
import { empty, missing, unique } from './row-checks.ts';

const indicators = readData('indicators');
const links = readData('indicator-links');
const series = readData('series');
const sources = readData('sources');
const lines = readData('action-lines');
const goals = readData('goals');
const goalTargets = readData('goal-targets');
const matrix = readData('matrix-links');
const targets = readData('targets');
const wsis = readData('wsis-targets');
const codelists = readData('codelists');

const slugs = new Set(column(indicators, 'indicator'));
const sourceIds = new Set(column(sources, 'source'));
const lineCodes = new Set(column(lines, 'action_line'));
const goalCodes = new Set(column(goals, 'goal'));
const targetCodes = new Set(column(goalTargets, 'target'));
const codes = (list: string): string[] =>
	column(
		codelists.filter((row) => row['codelist'] === list),
		'code'
	);
const CONFIDENCE =
	/^(confirmed|unconfirmed|found|thematic judgement|name not found|lead agencies as a group found)/;

describe('indicators and series', () => {
	it('gives every indicator names, definitions and a custodian', () => {
		expect(indicators).toHaveLength(88);
		unique(column(indicators, 'indicator'));
		unique(column(indicators, 'name_en'));
		unique(column(indicators, 'name_fr'));
		expect(
			empty(indicators, 'name_en', 'name_fr', 'definition_en', 'definition_fr', 'custodian')
		).toEqual([]);
	});
	it('uses known topics, units and directions, and limits in order', () => {
		for (const row of indicators) {
			expect(TOPICS).toContain(row['topic']);
			expect(UNIT_MEASURE).toContain(row['unit_measure']);
			expect(['-1', '0', '1']).toContain(row['direction']);
			const [low, high] = [cell(row, 'limit_low'), cell(row, 'limit_high')];
			if (low !== '' && high !== '') expect(Number(low)).toBeLessThan(Number(high));
			expect(cell(row, 'sdg_indicator')).toMatch(/^(\d+\.[\da-d]+\.\d+)?$/);
			expect(row['core_list_code'] === '').toBe(row['core_list_confidence'] === '');
		}
	});
	it('averages over people only what speaks of people', () => {
		for (const row of indicators) {
			if (row['group_rule'] === '') continue;
			expect(GROUP_RULES).toContain(row['group_rule']);
			expect(['PERCENT', 'PER_100_POP', 'PER_1000000_POP', 'INDEX', 'SCORE', 'KG']).toContain(
				row['unit_measure']
			);
			expect(['trade', 'cooperation', 'affordability']).not.toContain(
				row['indicator'] === 'b2c-e-commerce' ? '' : row['topic']
			);
		}
	});
	it('gives every indicator series in an order, from known sources', () => {
		unique(column(series, 'series'));
		expect(missing(column(series, 'indicator'), slugs)).toEqual([]);
		expect(missing(column(series, 'source'), sourceIds)).toEqual([]);
		expect(missing(column(series, 'aggregates'), new Set(column(series, 'series')))).toEqual([]);
		for (const row of series) {
			expect(cell(row, 'series').split('.')[0]).toBe(row['source']);
			expect(UNIT_MEASURE).toContain(row['unit_measure']);
		}
		for (const slug of slugs) {
			const order = series.filter((row) => row['indicator'] === slug);
			expect(order.length).toBeGreaterThan(0);
			expect(column(order, 'preference').map(Number).sort()).toEqual(order.map((_, i) => i + 1));
		}
		const ddd = new Set(column(series, 'series'));
		expect(missing(column(readData('itu-ddd'), 'series'), ddd)).toEqual([]);
	});
});

describe('indicator links', () => {
	const official = links.filter((row) => row['layer'] === 'official');
	it('names only indicators, lines, goals and targets that exist', () => {
		unique(links.map((row) => [row['indicator'], row['layer'], row['kind'], row['code']].join()));
		expect(missing(column(links, 'indicator'), slugs)).toEqual([]);
		for (const row of links) {
			expect(['official', 'thematic']).toContain(row['layer']);
			const known = { action_line: lineCodes, goal: goalCodes, target: targetCodes }[
				cell(row, 'kind')
			];
			expect(known?.has(cell(row, 'code'))).toBe(true);
			expect(cell(row, 'confidence')).toMatch(
				row['layer'] === 'official' ? /^confirmed/ : /^thematic judgement/
			);
		}
		expect(empty(links, 'confidence', 'basis')).toEqual([]);
	});
	it('links officially only through the target of the SDG indicator and the matrix', () => {
		for (const row of indicators) {
			const target = cell(row, 'sdg_indicator').split('.').slice(0, 2).join('.');
			const mine = official.filter((link) => link['indicator'] === row['indicator']);
			const of = (kind: string): string[] =>
				column(
					mine.filter((link) => link['kind'] === kind),
					'code'
				);
			const expected = matrix.filter(
				(link) => target !== '' && link['target'] === target && link['decision'] === 'accept'
			);
			expect(of('target')).toEqual(target === '' ? [] : [target]);
			expect(of('goal')).toEqual(target === '' ? [] : [target.split('.')[0]]);
			expect(of('action_line').sort()).toEqual(column(expected, 'action_line').sort());
		}
	});
});

describe('action lines, goals and the matrix', () => {
	it('has eighteen matrix rows and C7 above its eight', () => {
		expect(lines).toHaveLength(19);
		const rows = lines.filter((row) => row['matrix_row'] === 'true');
		expect(column(rows, 'position').map(Number)).toEqual(rows.map((_, index) => index + 1));
		expect(rows).toHaveLength(18);
		expect(lines.filter((row) => row['parent'] === 'C7')).toHaveLength(8);
		expect(missing(column(lines, 'parent'), lineCodes)).toEqual([]);
		expect(empty(lines, 'short_en', 'short_fr', 'name_en', 'name_fr')).toEqual([]);
	});
	it('has seventeen goals; a target has both names or none', () => {
		expect(column(goals, 'goal')).toEqual(goals.map((_, index) => String(index + 1)));
		expect(goals).toHaveLength(17);
		expect(empty(goals, 'short_en', 'short_fr', 'name_en', 'name_fr')).toEqual([]);
		unique(column(goalTargets, 'target'));
		for (const row of goalTargets) {
			expect(cell(row, 'target').split('.')[0]).toBe(row['goal']);
			const named = row['name_en'] !== '';
			expect(row['name_fr'] !== '').toBe(named);
			expect(row['confidence'] === 'name not found').toBe(!named);
		}
	});
	it('accepts 123 cells of the matrix, rejects three and doubts one', () => {
		const cells = new Map<string, string>();
		for (const row of matrix) {
			const key = `${row['action_line']} ${row['goal']}`;
			expect(cells.get(key) ?? row['decision']).toBe(row['decision']);
			cells.set(key, cell(row, 'decision'));
			if (row['target'] !== '') expect(cell(row, 'target').split('.')[0]).toBe(row['goal']);
		}
		const count = (decision: string): number =>
			[...cells.values()].filter((value) => value === decision).length;
		expect([count('accept'), count('reject'), count('doubtful')]).toEqual([123, 3, 1]);
		unique(matrix.map((row) => [row['action_line'], row['goal'], row['target']].join()));
		expect(missing(column(matrix, 'action_line'), lineCodes)).toEqual([]);
		expect(missing(column(matrix, 'goal'), goalCodes)).toEqual([]);
		expect(missing(column(matrix, 'target'), targetCodes)).toEqual([]);
		expect(empty(matrix, 'note', 'confidence', 'source')).toEqual([]);
	});
	it('names every confidence in the words of the facts', () => {
		for (const [rows, name] of [
			[lines, 'name_en_confidence'],
			[lines, 'name_fr_confidence'],
			[lines, 'name_es_confidence'],
			[lines, 'facilitators_confidence'],
			[goalTargets, 'confidence'],
			[matrix, 'confidence'],
			[targets, 'confidence'],
			[wsis, 'name_confidence'],
			[wsis, 'lead_confidence'],
			[wsis, 'status_2014_confidence'],
			[wsis, 'measured_confidence'],
			[wsis, 'mapping_confidence']
		] as const) {
			for (const text of column(rows, name)) expect(text).toMatch(CONFIDENCE);
		}
	});
});

describe('targets', () => {
	it('confirms only what a source confirms, with a source named', () => {
		unique(column(targets, 'target_id'));
		expect(empty(targets, 'name_en', 'name_fr')).toEqual([]);
		for (const row of targets) {
			expect(['true', 'false']).toContain(row['confirmed']);
			if (row['confirmed'] !== 'true') continue;
			expect(cell(row, 'confidence')).toMatch(/^confirmed/);
			expect(row['source']).not.toBe('');
		}
	});
	it('has a unit wherever it has a number, and a number wherever it compares', () => {
		const units = new Set([...UNIT_MEASURE, ...codes('TARGET_UNIT')]);
		for (const row of targets) {
			const operator = cell(row, 'operator');
			expect(['', '>=', '>', '<=', '<', '=']).toContain(operator);
			expect(row['value'] === '').toBe(operator === '');
			expect(row['unit'] === '').toBe(operator === '');
			if (operator !== '') expect(Number.isFinite(Number(row['value']))).toBe(true);
			expect(missing([cell(row, 'unit')], units)).toEqual([]);
			expect(cell(row, 'year')).toMatch(/^20\d\d$/);
		}
	});
	it('speaks of known frameworks, indicators and scopes', () => {
		expect(missing(column(targets, 'framework'), new Set(codes('FRAMEWORK')))).toEqual([]);
		expect(missing(column(targets, 'indicator'), slugs)).toEqual([]);
		const scopes = column(targets, 'scope').flatMap((text) => text.split(';'));
		expect(missing(scopes, new Set(codes('TARGET_SCOPE')))).toEqual([]);
		for (const row of targets) {
			expect(cell(row, 'target_id').startsWith(`${row['framework']}.`)).toBe(true);
			const unit = indicators.find((one) => one['indicator'] === row['indicator'])?.[
				'unit_measure'
			];
			if (unit !== undefined && row['value'] !== '' && row['breakdown'] === '')
				expect(row['unit']).toBe(unit);
		}
	});
});

describe('the WSIS targets of 2003', () => {
	const items = (row: (typeof wsis)[number], name: string): string[] => cell(row, name).split(';');
	it('are ten of the Geneva Plan of Action and one that was added', () => {
		expect(column(wsis, 'wsis_target')).toEqual(wsis.map((_, index) => String(index + 1)));
		expect(column(wsis, 'in_geneva_plan')).toEqual([...Array<string>(10).fill('true'), 'false']);
	});
	it('have titles, a lead, a status of 2014 and its words in both languages', () => {
		const said = ['name', 'status_2014', 'measured', 'basis'];
		const both = said.flatMap((name) => [`${name}_en`, `${name}_fr`]);
		expect(empty(wsis, ...both, 'lead', 'action_lines', 'goal_targets')).toEqual([]);
		for (const row of wsis) {
			expect(items(row, 'measured_fr')).toHaveLength(items(row, 'measured_en').length);
		}
	});
	it('link to lines, SDG targets and indicators that exist, and say why', () => {
		for (const row of wsis) {
			expect(missing(items(row, 'action_lines'), lineCodes)).toEqual([]);
			expect(missing(items(row, 'goal_targets'), targetCodes)).toEqual([]);
			expect(missing(items(row, 'indicators'), slugs)).toEqual([]);
			expect(row['measure'] === '').toBe(row['indicators'] === '');
		}
	});
});
