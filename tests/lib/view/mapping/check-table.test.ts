import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCsvText } from '../../../../src/lib/view/export/csv-cell.ts';
import { paceOf } from '../../../../src/lib/view/import/pace.ts';
import { readTable } from '../../../../src/lib/view/import/read-table.ts';
import { checkTable, type CheckedFile } from '../../../../src/lib/view/mapping/check-table.ts';
import { checkReport } from '../../../../src/lib/view/mapping/check-report.ts';
import { countMatrix, matrixAgreement } from '../../../../src/lib/view/mapping/count-matrix.ts';
import {
	declaredOnly,
	mappingCsv,
	mappingJson
} from '../../../../src/lib/view/mapping/mapping-export.ts';
import type { MappingReference } from '../../../../src/lib/view/mapping/mapping-reference.ts';
import { MappingSession } from '../../../../src/lib/view/mapping/mapping-session.ts';
import { matchColumns } from '../../../../src/lib/view/mapping/match-columns.ts';
import { NAMES } from '../register/records.ts';
import { HOSTILE_TITLES } from './hostile-titles.ts';
import { committedReference } from './reference.ts';

let reference: MappingReference;
beforeAll(async () => {
	reference = await committedReference();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = (...rows: string[][]): string =>
	rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

async function check(text: string, name = 'own.csv'): Promise<CheckedFile> {
	const table = await readTable(bytesOf(text), name, { iati: true });
	return checkTable(table, matchColumns(table.header), reference, {
		fileName: name,
		pace: paceOf()
	});
}

describe('a checked file', () => {
	it('keeps what it can use, drops and names what it cannot', async () => {
		const found = await check(
			csv(
				['ID', 'Title', 'Country', 'SDG', 'Action line', 'Start', 'End', 'Status', 'Amount', 'URL'],
				[
					'a',
					'Broadband for schools',
					'KEN',
					'4; 9.c',
					'C2',
					'2019',
					'2017',
					'Closed',
					'1,000',
					'https://a.example/'
				],
				['b', '', 'KEN', '4', 'C2', '2019', '', '', '', ''],
				['a', 'Two', 'Atlantis', '99', 'C7', 'x', '', 'odd', 'EUR 3', 'javascript:alert(1)']
			)
		);
		expect(found.read).toBe(3);
		expect(found.skipped).toEqual([{ row: 3, id: 'b', code: 'no-title', reason: null }]);
		expect(found.records.map(({ own }) => own)).toMatchObject([
			{
				activity: 'a',
				countries: '404',
				start_year: 2019,
				end_year: null,
				status: 'completed',
				status_text: 'Closed',
				amount: 1000,
				url: 'https://a.example/'
			},
			{
				activity: 'a (2)',
				countries: null,
				start_year: null,
				status: null,
				status_text: 'odd',
				amount: null,
				url: null
			}
		]);
		expect(
			[...found.log.messages()].map(({ row, column, code, text }) => [row, column, code, text])
		).toEqual([
			[2, 'End', 'years-reversed', '2019 – 2017'],
			[3, 'Title', 'no-title', 'b'],
			[4, 'Start', 'year-unknown', 'x'],
			[4, 'URL', 'url-refused', 'javascript:alert(1)'],
			[4, 'Status', 'status-unknown', 'odd'],
			[4, 'Country', 'country-unknown', 'Atlantis'],
			[4, 'SDG', 'goal-unknown', '99'],
			[4, 'Action line', 'line-parent', 'C7'],
			[4, 'Amount', 'amount-currency', 'EUR 3'],
			[4, 'ID', 'id-repeated', 'a']
		]);
	});

	it('declares what the file says, and assigns lines by rule beside it', async () => {
		const { records } = await check(
			csv(
				['title', 'goals', 'action_lines', 'sector_codes'],
				['National broadband network', '9', 'C5', ''],
				['Rural clinics', '', '', '22020']
			)
		);
		expect(records.map(({ links }) => links.map(({ activity: _, ...link }) => link))).toEqual([
			[
				{
					kind: 'action_line',
					code: 'C5',
					layer: 'declared',
					rule: null,
					confidence: null,
					basis: 'own.csv',
					in_matrix: null
				},
				{
					kind: 'goal',
					code: '9',
					layer: 'declared',
					rule: null,
					confidence: null,
					basis: 'own.csv',
					in_matrix: null
				},
				{
					kind: 'action_line',
					code: 'C2',
					layer: 'assigned',
					rule: 'K01',
					confidence: 'high',
					basis: 'broadband',
					in_matrix: true
				}
			],
			[
				{
					kind: 'action_line',
					code: 'C2',
					layer: 'assigned',
					rule: 'R-22020',
					confidence: 'high',
					basis: '22020',
					in_matrix: null
				}
			]
		]);
		expect(declaredOnly(records).flatMap(({ links }) => links.map(({ layer }) => layer))).toEqual([
			'declared',
			'declared'
		]);
	});

	it('never derives a goal', async () => {
		const titles = fc.array(
			fc.string({ minLength: 1 }).filter((title) => title.trim() !== ''),
			{ minLength: 1, maxLength: 5 }
		);
		await fc.assert(
			fc.asyncProperty(titles, async (all) => {
				const { records } = await check(
					csv(
						['title', 'sector_codes'],
						...all.map((title) => [`e-health SDG 3 ${title}`, '12110'])
					)
				);
				expect(records.flatMap(({ links }) => links.filter(({ kind }) => kind === 'goal'))).toEqual(
					[]
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('reads as many rows as it uses and skips, whatever the file', async () => {
		const cell = fc.oneof(
			fc.constantFrom('', ' ', 'KEN', '9', 'C2', '2020', 'x', '=1+1'),
			fc.string({ maxLength: 12 })
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
				async (rows) => {
					const kept = rows
						.map((row) => row.map((each) => each.replace(/[\0\ufeff]/g, '')))
						.filter((row) => row.some((each) => each.trim() !== ''));
					const found = await check(csv(['title', 'country', 'sdg', 'line', 'year'], ...kept));
					expect(found.read).toBe(kept.length);
					expect(found.records.length + found.skipped.length).toBe(found.read);
					const keys = found.records.map(({ own }) => own.activity);
					expect(new Set(keys).size).toBe(keys.length);
					const groups = found.log.groups().reduce((sum, { count }) => sum + count, 0);
					expect(groups).toBeLessThanOrEqual(found.log.count);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('counts activities of an IATI file that are not well-formed as skipped, by identifier and line', async () => {
		const found = await check(
			`<iati-activities>
<iati-activity><iati-identifier>A</iati-identifier><title><narrative>A new law</narrative></title><sector code="22010"/><tag vocabulary="2" code="9"/></iati-activity>
<iati-activity><iati-identifier>B</iati-identifier><title></iati-activity>
<iati-activity><iati-identifier>C</iati-identifier></iati-activity>
</iati-activities>`,
			'own.xml'
		);
		expect(found.read).toBe(3);
		expect(found.records[0]?.links.map(({ code, layer }) => [code, layer])).toEqual([
			['9', 'declared'],
			['C6', 'assigned']
		]);
		expect(found.skipped).toEqual([
			{ row: 3, id: 'B', code: 'malformed', reason: 'unexpected close tag' },
			{ row: 4, id: 'C', code: 'no-title', reason: null }
		]);
	});
});

describe('the matrix of a file', () => {
	it('counts each activity once in a cell, layer by layer', async () => {
		const { records } = await check(
			csv(
				['title', 'goals', 'action_lines'],
				['National broadband network', '9; 9.c; 4', 'C2'],
				['Rural broadband', '9', ''],
				['Rural broadband', '', ''],
				['Nothing', '', '']
			)
		);
		const matrix = countMatrix(records);
		expect(matrix.cells.get('C2 9')).toEqual({ declared: 1, assigned: 2 });
		expect(matrix.cells.get('C2 4')).toEqual({ declared: 1, assigned: 1 });
		expect(matrix.lines.get('C2')).toEqual({ declared: 1, assigned: 3 });
		expect(matrix).toMatchObject({
			withDeclared: 1,
			withAssigned: 3,
			withGoal: 2,
			without: 1,
			withoutDeclared: 2
		});
		expect(matrixAgreement(matrix, new Set(['C2 9']), 'declared')).toEqual({
			accepted: 1,
			pairs: 2
		});
	});
});

describe('hostile titles', () => {
	it('are 40 and more', () => expect(HOSTILE_TITLES.length).toBeGreaterThanOrEqual(40));

	it('leave as text that no spreadsheet takes for a formula, and come back as they were', async () => {
		const { records, log } = await check(
			csv(['title', 'country'], ...HOSTILE_TITLES.map((title) => [title, title]))
		);
		expect(records.map(({ own }) => own.title)).toEqual(
			HOSTILE_TITLES.map((title) => title.trim())
		);
		const linked = records.map(({ own, links }) => ({
			own,
			links: [
				...links,
				{
					activity: own.activity,
					kind: 'goal',
					code: '9',
					layer: 'declared',
					rule: null,
					confidence: null,
					basis: own.title,
					in_matrix: null
				} as const
			]
		}));
		const table = await readTable(
			new Uint8Array(await mappingCsv(linked).arrayBuffer()),
			'out.csv'
		);
		const titles = table.rows.map((row) => row[1] ?? '');
		for (const title of titles) expect(title).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
		expect(new Set(titles.map(readCsvText))).toEqual(
			new Set(HOSTILE_TITLES.map((title) => title.trim()))
		);
		const report = await checkReport(log.messages(), 'en').text();
		const values = (await readTable(bytesOf(report), 'r.csv')).rows.map((row) => row[2] ?? '');
		for (const each of values) expect(each).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
		const about = {
			file: '<b>',
			page: '',
			made: '',
			rows: { read: 1, used: 1, skipped: 0 },
			assigned: true,
			notes: []
		};
		const json = JSON.parse(await mappingJson(linked, about).text()) as {
			activities: { title: string }[];
		};
		expect(json.activities.map(({ title }) => title)).toEqual(
			HOSTILE_TITLES.map((title) => title.trim())
		);
	});
});

describe('a session', () => {
	it('hands its activities over in chunks, and its report', async () => {
		const rows = Array.from({ length: 1200 }, (_, index) => [
			`Title ${index}`,
			index % 2 ? 'KEN' : 'XX'
		]);
		const session = new MappingSession();
		const bytes = bytesOf(csv(['title', 'country'], ...rows));
		const table = await session.read({ bytes, name: 'a.csv' }, null, {});
		expect(table).toMatchObject({ count: 1200, header: ['title', 'country'], format: 'csv' });
		const chunks: number[] = [];
		const summary = await session.check(
			matchColumns(table.header),
			{ reference, names: NAMES, locale: 'en' },
			{
				onRecords: (records) => chunks.push(records.length)
			}
		);
		expect(chunks).toEqual([500, 500, 200]);
		expect(summary).toMatchObject({ read: 1200, used: 1200, skipped: 0, messages: 600 });
		expect(summary.groups).toMatchObject([
			{
				code: 'country-unknown',
				count: 600,
				different: 1,
				values: [{ text: 'XX', count: 600 }],
				effect: 'dropped'
			}
		]);
		const lines = (await session.report('fr').text()).trim().split('\r\n');
		expect(lines).toHaveLength(601);
		expect(lines[0]).toBe('ligne,colonne,valeur,message,suite');
	});
});
