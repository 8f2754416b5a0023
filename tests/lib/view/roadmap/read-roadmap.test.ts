import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROADMAP_STATUSES } from '../../../../src/lib/domain/index.ts';
import {
	exportFile,
	isLate,
	readRoadmap,
	readTable,
	roadmapProblemWords,
	roadmapTable,
	templateCsv,
	templateRows,
	type RoadmapRow
} from '../../../../src/lib/view/index.ts';

const codes = {
	lines: ['C1', 'C2', 'C7-eGOV'],
	goals: Array.from({ length: 17 }, (_, index) => String(index + 1)),
	indicators: ['coverage-4g', 'internet-use']
};
const HEADER = [
	'Action line',
	'Activity',
	'Due date',
	'Status',
	'Goals',
	'Indicator codes',
	'Address'
];

function read(...rows: string[][]) {
	const numbers = rows.map((_, index) => index + 2);
	return readRoadmap({ header: HEADER, rows, numbers, format: 'xlsx' }, codes);
}

const about = {
	title: 'Roadmap',
	filters: [],
	address: 'https://example.org/roadmaps/',
	sources: [],
	accessed: '2026-11-27',
	notes: []
};

/** Text without what no sheet can hold. */
const text = fc
	.string({ unit: 'grapheme', maxLength: 40 })
	.map((words) => words.replace(/[\p{C}\ufffd]/gu, ' ').trim());
const date = fc
	.date({ min: new Date('2003-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
	.chain((day) => fc.constantFrom(4, 7, 10).map((size) => day.toISOString().slice(0, size)));
const row: fc.Arbitrary<RoadmapRow> = fc.record({
	line: fc.constantFrom(null, ...codes.lines),
	activity: text.map((words) => `To do ${words}`.trim()),
	result: text,
	indicator: text,
	indicators: fc.uniqueArray(fc.constantFrom(...codes.indicators)),
	due: fc.option(date),
	dueWords: fc.constant(''),
	status: fc.constantFrom(...ROADMAP_STATUSES),
	statusDate: fc.constant(null),
	responsible: text,
	goals: fc.uniqueArray(fc.constantFrom(...codes.goals)),
	mandate: fc.constant(''),
	source: text,
	url: fc.constantFrom(null, 'https://www.itu.int/wsis'),
	confirmed: fc.constant(true),
	activityKey: fc.constant(null)
});

describe('reading a roadmap', () => {
	it('gives back what was written as CSV and as XLSX', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 1, maxLength: 6 }),
				fc.constantFrom('csv' as const, 'xlsx' as const),
				async (rows, format) => {
					const file = await exportFile(roadmapTable(rows, about, 'en'), format, 'en');
					const bytes = new Uint8Array(await file.arrayBuffer());
					const found = readRoadmap(await readTable(bytes, `roadmap.${format}`), codes);
					expect(found.problems).toEqual([]);
					expect(found.unknownColumns).toEqual([]);
					expect(found.rows).toEqual(rows);
				}
			),
			{ numRuns: 40 }
		);
	});

	it.each(['csv', 'xlsx'] as const)(
		'keeps texts that are names of objects in %s',
		async (format) => {
			const [given] = fc.sample(row, { numRuns: 1, seed: 1 });
			const names = ['constructor', 'valueOf', '__proto__', 'toString'];
			const rows = names.map((name) => ({
				...(given as RoadmapRow),
				activity: name,
				result: name
			}));
			const file = await exportFile(roadmapTable(rows, about, 'en'), format, 'en');
			const table = await readTable(new Uint8Array(await file.arrayBuffer()), `roadmap.${format}`);
			expect(readRoadmap(table, codes).rows).toEqual(rows);
		}
	);

	it('takes any table without throwing, and tells of every row that it leaves out', () => {
		const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 7, maxLength: 7 });
		fc.assert(
			fc.property(fc.array(cells, { maxLength: 12 }), (rows) => {
				const found = read(...rows);
				const blank = rows.filter((each) => each.every((cell) => cell.trim() === '')).length;
				expect(found.rows.length + found.skipped.length + found.examples + blank).toBe(rows.length);
				expect([...new Set(found.problems.map((each) => each.row))]).toEqual(found.skipped);
				for (const problem of found.problems) {
					expect(roadmapProblemWords(problem, 'fr')).toContain(String(problem.row));
				}
			})
		);
	});

	it('knows its columns in English and French, in any order and spelling', () => {
		const header = ['ÉTAT', 'grande  orientation', 'Activité', 'echeance', 'Budget'];
		const rows = [['en cours', 'c7-egov', 'Ouvrir un portail', '2027-06', '12']];
		const found = readRoadmap({ header, rows, numbers: [2], format: 'csv' }, codes);
		expect(found.rows).toMatchObject([
			{ line: 'C7-eGOV', activity: 'Ouvrir un portail', due: '2027-06', status: 'ongoing' }
		]);
		expect(found.unknownColumns).toEqual(['Budget']);
	});

	it('is refused without its required columns', () => {
		const found = readRoadmap(
			{ header: ['Activity', 'Due date'], rows: [['x', '2027']], numbers: [2], format: 'csv' },
			codes
		);
		expect(found).toMatchObject({ rows: [], missing: ['action_line'] });
	});

	it('leaves out rows with what is not known, and says what', () => {
		const found = read(
			['C2', 'Good', '2027', 'planned', '9;SDG 5', 'coverage-4g', 'https://itu.int'],
			['C12', 'Unknown line', '', '', '', '', ''],
			['', 'No line', '', '', '', '', ''],
			['C2', '', '2027', '', '', '', ''],
			['C2', 'Bad date', '31/12/2027', '', '', '', ''],
			['C2', 'No such day', '2027-02-30', '', '', '', ''],
			['C2', 'Bad status', '', 'late', '', '', ''],
			['C2', 'Bad goals', '', '', '9;18;x', '', ''],
			['C2', 'Bad indicator', '', '', '', 'internet', ''],
			['C2', 'Bad address', '', '', '', '', 'javascript:alert(1)'],
			['all', 'For all', '', 'achevé', '', '', '']
		);
		expect(found.rows.map(({ line, goals, status }) => [line, goals, status])).toEqual([
			['C2', ['9', '5'], 'planned'],
			[null, [], 'completed']
		]);
		expect(found.problems.map(({ row: at, code, text: said }) => [at, code, said])).toEqual([
			[3, 'unknown_line', 'C12'],
			[4, 'no_line', ''],
			[5, 'no_activity', ''],
			[6, 'bad_date', '31/12/2027'],
			[7, 'bad_date', '2027-02-30'],
			[8, 'unknown_status', 'late'],
			[9, 'unknown_goal', '18'],
			[9, 'unknown_goal', 'x'],
			[10, 'unknown_indicator', 'internet'],
			[11, 'bad_address', 'javascript:alert(1)']
		]);
		expect(found.skipped).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
	});
});

describe('the template', () => {
	it.each(['en', 'fr'] as const)('is read as a roadmap without items, in %s', async (locale) => {
		const bytes = new TextEncoder().encode(templateCsv(locale));
		const found = readRoadmap(await readTable(bytes, 'template.csv'), codes);
		expect(found).toMatchObject({
			rows: [],
			problems: [],
			missing: [],
			unknownColumns: [],
			examples: 1
		});
	});
	it.each(['en', 'fr'] as const)('has an example that would itself be read, in %s', (locale) => {
		const [header = [], example = []] = templateRows(locale);
		const unmarked = example.map((cell, place) => (place === 1 ? 'Extend the network' : cell));
		const table = { header, rows: [unmarked], numbers: [2], format: 'csv' as const };
		const found = readRoadmap(table, codes);
		expect(found.problems).toEqual([]);
		expect(found.rows).toHaveLength(1);
	});
});

describe('an item', () => {
	const today = Date.parse('2026-11-27') / 86_400_000;
	it.each([
		['2025', 'planned', true],
		['2026', 'ongoing', false],
		['2026-10', 'unknown', true],
		['2026-11', 'planned', false],
		['2026-11-26', 'planned', true],
		['2026-11-27', 'planned', false],
		['2020', 'completed', false],
		[null, 'planned', false]
	] as const)('due %s and %s is late: %s', (due, status, late) => {
		expect(isLate({ due, status }, today)).toBe(late);
	});
});
