import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reader } from '../../scripts/pipeline/itu-aggregates/read.ts';
import { pick, stageSource, temporaryFolder, type Staging } from './stage-source.ts';

const FILE = 'ITU_regional_global_Key_ICT_indicator_aggregates_rev2_Sept_2022.xlsx';
const LTE = 'Population covered by at least an LTE/WiMAX mobile network';
const SEX = 'Percentage of individuals using the Internet, by sex';
type Sheets = Record<string, Record<string, unknown>>;

/** The workbook in small: cells by address, as Excel shows them. */
const SHEETS: Sheets = {
	'By dvpmnt status and spec. reg.': {
		A1: 'Key ICT indicators',
		...{ A3: 'Fixed-telephone subscriptions', B3: 'Millions', F3: 'Per 100 inhabitants ' },
		...{ B4: 2020, C4: 2021, F4: 2020, G4: 2021 },
		...{ A5: 'World', B5: 907.5, C5: 884.2, F5: 11.6, G5: 11.2 },
		...{ A6: 'Small Island Developing States (SIDS)', B6: 'N/A', C6: 'N/A', F6: 'N/A', G6: 11.5 },
		...{ A8: LTE, B9: 2018, C9: 2019, F9: 2018, G9: 2019 },
		...{ A10: 'World', B10: 6000, C10: 6300, F10: 79.9, G10: 83.4 },
		...{ A12: 'Individuals using the Internet', B13: 2018, F13: 2018 },
		...{ A14: 'World', B14: 3700, F14: 49.1, A15: 'Developed', B15: 'N/A', F15: 'N/A' },
		...{ A17: 'Notes:', A18: 'All data are ITU estimates', A19: 'World', B19: 1 }
	},
	'By BDT region': {
		...{ A1: LTE, B2: 2018, C2: 2019, F2: 2018, G2: 2019 },
		...{ A3: 'Africa', B3: 282.3, C3: 382.6, F3: 37.7, G3: 36.7 }
	},
	'By urban-rural area': {
		...{ A1: `${LTE} (%)`, B2: 'Total', E2: 'Urban', H2: 'Rural' },
		...{ B3: 2018, C3: 2019, E3: 2018, F3: 2019, H3: 2018, I3: 2019 },
		...{ A4: 'World', B4: 79.9, C4: 83.4, E4: 92.2, F4: 94.3, H4: 64.8, I4: 69.7 },
		...{ B6: 2018, C6: 2019, E6: 2018, F6: 2019, H6: 2018, I6: 2019 },
		...{ A7: 'Africa', B7: 27.8, C7: 36.7, E7: 56.2, F7: 68.9, H7: 8.8, I7: 14.7 },
		A9: 'Percentage of individuals using the Internet, by urban/rural area, 2020**',
		...{ B10: 'Total', C10: 'Urban', D10: 'Rural' },
		...{ A11: 'World', B11: 59.1, C11: 75.6, D11: 38.8, A12: 'Developing', B12: 53.4 }
	},
	'Internet use by sex & age': {
		...{ A1: SEX, B2: 2018, F2: 2021 },
		...{ B3: 'Total', C3: 'Female', D3: 'Male', F3: 'Total', G3: 'Female', H3: 'Male' },
		...{ A4: 'World', B4: 49.1, C4: 46.2, D4: 52, F4: 62.6, G4: 59.7, H4: 65.5 },
		...{ A5: 'Developed*', B5: 84.7, C5: 83.7, D5: 85.7, F5: 'N/A', G5: 'N/A', H5: 'N/A' },
		...{ A7: 'Percentage of individuals using the Internet, by age*', B8: 2020 },
		...{ B9: 'Total', C9: 'Youth \n(15-24)', D9: 'Rest of the population' },
		...{ A10: 'World', B10: 59.1, C10: 70.8, D10: 56.9, A11: 'Developing', B11: 53.3, C11: 67.1 }
	}
};

async function stage(sheets: Sheets): Promise<Staging> {
	const folder = await temporaryFolder();
	const workbook = new ExcelJS.Workbook();
	for (const [name, cells] of Object.entries(sheets)) {
		const sheet = workbook.addWorksheet(name);
		for (const [address, value] of Object.entries(cells)) {
			sheet.getCell(address).value = value as ExcelJS.CellValue;
		}
	}
	await workbook.xlsx.writeFile(join(folder, FILE));
	return stageSource(reader, folder);
}

describe('itu-aggregates reader', () => {
	it('tells millions on the left from rates on the right, with and without a unit label', async () => {
		const { staged } = await stage(SHEETS);
		const columns = ['area_code', 'time_text', 'value_text', 'obs_status', 'nature'];
		expect(pick(staged, { series: 'ITU_AGG.I91_NUM' }, columns)).toEqual([
			['1', '2020', '907.5', 'E', 'E'],
			['1', '2021', '884.2', 'E', 'E']
		]);
		expect(pick(staged, { series: 'ITU_AGG.I91' }, columns)).toEqual([
			['1', '2020', '11.6', 'E', 'E'],
			['1', '2021', '11.2', 'E', 'E'],
			['722', '2020', 'N/A', 'O', null],
			['722', '2021', '11.5', 'E', 'E']
		]);
		expect(pick(staged, { series: 'ITU_AGG.I271GA_NUM', area_code: 'ITU_AFR' }, columns)).toEqual([
			['ITU_AFR', '2018', '282.3', 'E', 'E'],
			['ITU_AFR', '2019', '382.6', 'E', 'E']
		]);
	});

	it('drops equal totals of another sheet and decides the known contradiction', async () => {
		const { staged, rejects } = await stage(SHEETS);
		const columns = ['time_text', 'urbanisation', 'value_text'];
		const africa = { series: 'ITU_AGG.I271GA', area_code: 'ITU_AFR' };
		expect(pick(staged, africa, columns)).toEqual([
			['2019', '_T', '36.7'],
			['2018', 'R', '8.8'],
			['2018', 'U', '56.2'],
			['2018', '_T', '27.8'],
			['2019', 'R', '14.7'],
			['2019', 'U', '68.9']
		]);
		const [comment] = pick(staged, { ...africa, value_text: '27.8' }, ['comment_obs']).flat();
		expect(comment).toContain('Published as 37.7');
		const reasons = pick(rejects, africa, ['time_text', 'value_text', 'reason']);
		expect(reasons).toHaveLength(2);
		expect(reasons[0]).toEqual(['2018', '37.7', expect.stringContaining('contradicts itself')]);
		expect(reasons[1]).toEqual(['2019', '36.7', expect.stringContaining('duplicate row')]);
	});

	it('stops at a contradiction that is not decided', async () => {
		const sheets = structuredClone(SHEETS);
		sheets['By urban-rural area'] = { ...sheets['By urban-rural area'], C7: 36.8 };
		await expect(stage(sheets)).rejects.toThrow('two figures for ITU_AGG.I271GA, Africa, 2019');
	});

	it('keeps the October 2021 series apart, by row, title and breakdown', async () => {
		const { staged } = await stage(SHEETS);
		const columns = ['area_code', 'time_text', 'sex', 'age', 'urbanisation', 'value_text'];
		expect(pick(staged, { source: 'ITU_AGG_2021' }, columns)).toEqual([
			['1', '2020', '_T', '_T', 'R', '38.8'],
			['1', '2020', '_T', '_T', 'U', '75.6'],
			['1', '2020', '_T', '_T', '_T', '59.1'],
			['ITU_DVD', '2018', 'F', '_T', '_T', '83.7'],
			['ITU_DVD', '2018', 'M', '_T', '_T', '85.7'],
			['ITU_DVD', '2018', '_T', '_T', '_T', '84.7'],
			['1', '2020', '_T', 'Y15T24', '_T', '70.8'],
			['ITU_DVG', '2020', '_T', '_T', '_T', '53.3'],
			['ITU_DVG', '2020', '_T', 'Y15T24', '_T', '67.1']
		]);
		const revised = { series: 'ITU_AGG.I99H', area_code: '1' };
		expect(pick(staged, revised, ['time_text', 'sex', 'value_text'])).toEqual([
			['2018', '_T', '49.1'],
			['2018', 'F', '46.2'],
			['2018', 'M', '52'],
			['2021', 'F', '59.7'],
			['2021', 'M', '65.5'],
			['2021', '_T', '62.6']
		]);
	});

	it('rejects by name what has no code or never a figure', async () => {
		const { rejects } = await stage(SHEETS);
		const reasons = (area: string): unknown[] =>
			pick(rejects, { area_name: area }, ['series', 'value_text', 'reason']);
		expect(reasons('World')).toContainEqual([
			'ITU_AGG_2021.I99H',
			'56.9',
			'no standard age code for: Rest of the population'
		]);
		expect(reasons('Small Island Developing States (SIDS)')).toEqual([
			['ITU_AGG.I91_NUM', 'N/A', 'N/A for the area in every year of the series'],
			['ITU_AGG.I91_NUM', 'N/A', 'N/A for the area in every year of the series']
		]);
		expect(reasons('Developed')).toContainEqual([
			'ITU_AGG_2021.I99H',
			'N/A',
			'N/A: the October 2021 series ends in 2020'
		]);
	});

	it.each([
		['a title', { A1: 'Fax machines', B2: 2020, A3: 'World', B3: 1 }, 'no series for Fax machines'],
		['an area', { A1: LTE, B2: 2020, A3: 'Atlantis', B3: 1 }, 'no code for area Atlantis'],
		['a mark', { A1: LTE, B2: 2020, A3: 'World*', B3: 1 }, 'mark on World*'],
		['a label', { A1: SEX, B2: 2020, B3: 'Other', A4: 'World', B4: 1 }, 'no code for Other'],
		['no year', { A1: LTE, A3: 'World', B3: 1 }, 'figure without a year']
	])('stops at %s without a rule', async (_, cells, message) => {
		await expect(stage({ Sheet: cells })).rejects.toThrow(message);
	});
});
