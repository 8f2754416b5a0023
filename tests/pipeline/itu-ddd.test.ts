import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTrafficFormula } from '../../scripts/pipeline/itu-ddd/parse-traffic-formula.ts';
import { reader } from '../../scripts/pipeline/itu-ddd/read.ts';
import { pick, stageSource, temporaryFolder, type Staging } from './stage-source.ts';

const HEADER = ['Country', 'Region', 'ISO', 'Indicator name', 'Year', 'Value', 'ITU estimate?'];
const FIXED = 'Monthly fixed broadband Internet traffic per fixed broadband subscription (MB)';
const USE = 'Individuals using the Internet, total (%)';

async function stage(rows: unknown[][]): Promise<Staging> {
	const folder = await temporaryFolder();
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet('DDD data set January 2022');
	sheet.addRow(HEADER);
	for (const row of rows) sheet.addRow(row);
	await workbook.xlsx.writeFile(join(folder, 'ddd_dataset_january_2022.xlsx'));
	return stageSource(reader, folder);
}

describe('parseTrafficFormula', () => {
	it.each([
		['170.776692397022*(1000/12)', 14231.391033085167],
		['=1.2E-05*(1000/12)', 0.001],
		['12*(1000/12)', 1000]
	])('%s', (formula, value) => expect(parseTrafficFormula(formula)).toBeCloseTo(value, 10));

	it.each(['', '12*(1000/11)', 'A1*(1000/12)', '-3*(1000/12)', '12*(1000/12)+1', '12*1000/12'])(
		'refuses %j',
		(formula) => expect(() => parseTrafficFormula(formula)).toThrow('formula of another form')
	);
});

describe('itu-ddd reader', () => {
	it('maps names to series and breakdowns and keeps flags and missing rows', async () => {
		const { staged, rejects } = await stage([
			['Angola', 'Africa', 'AGO', USE, '2019', 32.1, 'Yes'],
			['Angola', 'Africa', 'AGO', USE, '2020', 'NULL', null],
			['Benin', 'Africa', 'BEN', USE, '2020', 0, null],
			[
				'Benin',
				'Africa',
				'BEN',
				'Female Internet users as a % of total female population',
				'2020',
				9.5
			],
			['Benin', 'Africa', 'BEN', 'Internet users: < 15 years as a % of all < 15 years', '2020', 1],
			['Benin', 'Africa', 'BEN', 'Households with Internet access at home, rural (%)', '2020', 2],
			['Benin', 'Africa', 'BEN', 'Fixed broadband subscriptions: 2 to 10 Mbit/s', '2020', 3]
		]);
		expect(rejects).toEqual([]);
		const columns = ['series', 'area_code', 'time_text', 'value_text', 'obs_status', 'file_row'];
		expect(pick(staged, { sex: '_T', age: '_T', series: 'ITU_DDD.I99H' }, columns)).toEqual([
			['ITU_DDD.I99H', 'AGO', '2019', '32.1', 'E', 2],
			['ITU_DDD.I99H', 'AGO', '2020', 'NULL', 'O', 3],
			['ITU_DDD.I99H', 'BEN', '2020', '0', 'A', 4]
		]);
		const dimensions = ['series', 'sex', 'age', 'urbanisation', 'composite_breakdown'];
		expect(pick(staged, { area_code: 'BEN' }, dimensions).slice(1)).toEqual([
			['ITU_DDD.I99H', 'F', '_T', '_T', '_T'],
			['ITU_DDD.I99H', '_T', 'Y_LT15', '_T', '_T'],
			['ITU_DDD.XHH6', '_T', '_T', 'R', '_T'],
			['ITU_DDD.I4213TFBB', '_T', '_T', '_T', 'SPEED_2MT10MBPS']
		]);
	});

	it('evaluates the traffic formula and rejects what it cannot vouch for', async () => {
		const cell = (formula: string, result: number): object => ({ formula, result });
		const { staged, rejects } = await stage([
			['Angola', 'Africa', 'AGO', FIXED, '2019', cell('12*(1000/12)', 1000)],
			['Benin', 'Africa', 'BEN', FIXED, '2019', cell('12*(1000/12)', 1001)],
			['Togo', 'Africa', 'TGO', FIXED, '2019', cell('12*1000', 12000)]
		]);
		expect(pick(staged, {}, ['area_code', 'value_text', 'comment_obs'])).toEqual([
			['AGO', '1000', "Computed by ITU's own formula: GB per year x 1000/12"]
		]);
		expect(pick(rejects, {}, ['area_name', 'series', 'file_row', 'reason'])).toEqual([
			['Benin', 'ITU_DDD.TRAFFIC_FIXED', 3, 'formula gives 1000, the file stores 1001'],
			['Togo', 'ITU_DDD.TRAFFIC_FIXED', 4, 'formula of another form: 12*1000']
		]);
	});

	it('rejects the footer, without its zero-width spaces', async () => {
		const { rejects } = await stage([
			['Angola', 'Africa', 'AGO', USE, '2019', 32.1],
			[],
			['Source: ITU, Wor\u200Bld Telecommun\u200Bic\u200Bation']
		]);
		expect(pick(rejects, {}, ['area_name', 'file_row', 'reason'])).toEqual([
			['Source: ITU, World Telecommunication', 4, 'not a data row: no ISO, indicator or year']
		]);
	});

	it('stops at a name that data/itu-ddd.csv does not know', async () => {
		const unknown = stage([['Angola', 'Africa', 'AGO', 'Individuals using a fax', '2019', 1]]);
		await expect(unknown).rejects.toThrow('no series for Individuals using a fax');
	});
});
