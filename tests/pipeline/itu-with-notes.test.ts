import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanNote } from '../../scripts/pipeline/itu-with-notes/clean-note.ts';
import { noteStatus } from '../../scripts/pipeline/itu-with-notes/note-status.ts';
import { reader } from '../../scripts/pipeline/itu-with-notes/read.ts';
import { pick, stageSource, temporaryFolder, type Staging } from './stage-source.ts';

const LATEST_HEADER = [
	[
		'',
		'Individuals using the Internet (from any location), by gender and urban/rural location (%)'
	],
	['', '', '', 'Latest', 'All', '', 'Gender'],
	[
		'',
		'Economy name',
		'',
		'year',
		'Individuals',
		'',
		'Male',
		'',
		'Female',
		'',
		'',
		'Total',
		''
	].concat(['Male', '', 'Female', '', '', 'Total', '', 'Male', '', '', 'Female', ''])
];
const MOBILE_HEADER = ['Indicator', 'Country', '2000_value', '2000_notes', '2000_source'];

async function write(path: string, sheets: Record<string, unknown[][]>): Promise<void> {
	const workbook = new ExcelJS.Workbook();
	for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows);
	await workbook.xlsx.writeFile(path);
}

async function stage(): Promise<Staging> {
	const folder = await temporaryFolder();
	await write(join(folder, 'individual_internet_usage.xlsx'), {
		Data: [
			[
				'ShortName',
				'2000_note',
				'2000_source',
				'2000_value',
				'2001_note',
				'2001_source',
				'2001_value'
			],
			[
				'Afghanistan',
				'',
				'ITU estimate._x000D_\nITU estimate.',
				0.004722568242173677,
				'',
				'',
				null
			],
			[
				'Angola',
				'Population age 5+._x000D_\n',
				'Statistics Office',
				7,
				'Break in series.',
				'',
				8.5
			],
			['Andorra', null, 'A source without a figure', null, null, null, 0]
		]
	});
	await write(join(folder, 'mobile_cellular_subscriptions.xlsx'), {
		i271: [
			MOBILE_HEADER,
			['Mobile-cellular;  by postpaid/prepaid', 'Albania', 29791, 'Preliminary', ''],
			['Mobile-cellular;  by postpaid/prepaid', 'Timor-Leste', 1468493, 1468493, 'Authority']
		],
		i911: [MOBILE_HEADER, ['Mobile-cellular per 100', 'Albania', 0.952019386, '', '']]
	});
	await write(join(folder, 'gender_urban_rural_internet_use_latest.xlsx'), {
		'10. Individuals using the Inter': [
			...LATEST_HEADER,
			['', 'Australia', '', 2017, '86.5', '1', '87.0', '', '86.1', '', '', '87.0', ''].concat([
				'87.7',
				'',
				'86.2',
				'',
				'',
				'82.8',
				'',
				'81.4',
				'',
				'',
				'85.5',
				''
			]),
			[
				'',
				'Iran (Islamic Republic of)',
				'',
				2020,
				'84.1',
				'',
				'...',
				'',
				'77.1',
				'',
				'',
				'...',
				''
			].concat(['...', '', '...', '', '', '...', '', '...', '', '', '...', '']),
			['', 'Source:', 'ITU database.'],
			['', 'Age scope varies.\n (1) Persons aged 15 years and over.']
		],
		'in-scope population': [
			['Country', 'In-scope population'],
			['Australia', 'Population age 15+'],
			['Iran', 'Population age 6+']
		]
	});
	return stageSource(reader, folder);
}

describe('cleanNote', () => {
	it.each([
		[null, null],
		['', null],
		['_x000D_\n ', null],
		['ITU estimate._x000D_\nITU estimate._x000D_\nITU estimate.', 'ITU estimate.'],
		['Eurostat._x000D_\n_x000D_\nEurostat.', 'Eurostat.'],
		['Scope: 15 years old_x000D_\nLast 3 months.', 'Scope: 15 years old; Last 3 months.'],
		['Scope: 15 years old_x000D_\n. Last 3 months.', 'Scope: 15 years old; Last 3 months.'],
		['Age 20+.\n\nin the last 3 months', 'Age 20+. in the last 3 months'],
		['New body.; ; Source: report;', 'New body. Source: report'],
		['Alfa S.A. Beta S.A.', 'Alfa S.A. Beta S.A.'],
		['  Survey  2013.  ', 'Survey 2013.']
	])('%j', (text, cleaned) => expect(cleanNote(text)).toBe(cleaned));
});

describe('noteStatus', () => {
	it.each([
		[null, null, 'A'],
		['Population age 10+.', 'Ministry of Communications.', 'A'],
		[null, 'ITU estimate.', 'E'],
		['Country estimate.', null, 'E'],
		['Population age 10+. Estimated based on survey results.', null, 'E'],
		['cifras estimadas', null, 'E'],
		['Preliminary. Country estimate.', null, 'E'],
		['Preliminary data', null, 'P'],
		['Population age 6+ (break in comparability, before 16+).', 'ITU estimate.', 'B'],
		['U.S. Census Bureau, 2017 ACS 1-Year Estimates – PUMS.', null, 'A'],
		['Refers to total population. Country estimates 17.5% for population age 12+.', null, 'A']
	])('%j, %j: %s', (note, source, status) => expect(noteStatus(note, source)).toBe(status));
});

describe('itu-with-notes reader', () => {
	it('joins note and source, and makes no row of an empty cell', async () => {
		const { staged } = await stage();
		const columns = ['area_name', 'time_text', 'value_text', 'obs_status', 'comment_obs'];
		expect(pick(staged, { series: 'ITU_NOTES.I99H' }, columns)).toEqual([
			['Afghanistan', '2000', '0.004722568242173677', 'E', 'Source: ITU estimate.'],
			['Angola', '2000', '7', 'A', 'Population age 5+. | Source: Statistics Office'],
			['Angola', '2001', '8.5', 'B', 'Break in series.'],
			['Andorra', '2001', '0', 'A', null]
		]);
		expect(pick(staged, { series: 'ITU_NOTES.I271' }, columns)).toEqual([
			['Albania', '2000', '29791', 'P', 'Preliminary'],
			['Timor-Leste', '2000', '1468493', 'A', '1468493 | Source: Authority']
		]);
		expect(pick(staged, { series: 'ITU_NOTES.I911' }, columns)).toEqual([
			['Albania', '2000', '0.952019386', 'A', null]
		]);
	});

	it('reads the latest figures with sex, area, crossings, scope and footnote', async () => {
		const { staged } = await stage();
		const latest = { series: 'ITU_NOTES.I99H_LATEST' };
		const australia = pick(staged, { ...latest, area_name: 'Australia' }, [
			'time_text',
			'sex',
			'urbanisation',
			'value_text'
		]);
		expect(australia).toEqual([
			['2017', 'F', 'R', '85.5'],
			['2017', 'F', 'U', '86.2'],
			['2017', 'F', '_T', '86.1'],
			['2017', 'M', 'R', '81.4'],
			['2017', 'M', 'U', '87.7'],
			['2017', 'M', '_T', '87.0'],
			['2017', '_T', 'R', '82.8'],
			['2017', '_T', 'U', '87.0'],
			['2017', '_T', '_T', '86.5']
		]);
		const total = { ...latest, sex: '_T', urbanisation: '_T' };
		expect(pick(staged, total, ['area_name', 'comment_obs'])).toEqual([
			['Australia', 'In-scope population: age 15+ | Persons aged 15 years and over.'],
			['Iran (Islamic Republic of)', 'In-scope population: age 6+']
		]);
		expect(pick(staged, { ...latest, value_text: '...' }, ['obs_status']).flat()).toEqual(
			Array<string>(7).fill('O')
		);
	});
});
