import ExcelJS from 'exceljs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reader } from '../../scripts/pipeline/gci/read.ts';
import { goldenInput, pick, stageSource, temporaryFolder, type Staging } from './stage-source.ts';

async function stage(header: string): Promise<Staging> {
	const folder = await temporaryFolder();
	await copyFile(join(goldenInput('gci'), 'gci_2020.csv'), join(folder, 'gci_2020.csv'));
	const workbook = new ExcelJS.Workbook();
	const rows = [
		['', '2018 '],
		['Location', header],
		['Alfa', 0.177],
		['Beta', 0.631]
	];
	workbook.addWorksheet('Data').addRows(rows);
	await workbook.xlsx.writeFile(join(folder, 'gci_2018_overall.xlsx'));
	return stageSource(reader, folder);
}

const HEADER = 'Global Cybersecurity Index (GCI): Score (2018)';

describe('gci reader', () => {
	it('keeps the two scales as two series', async () => {
		const { staged } = await stage(HEADER);
		const columns = ['series', 'area_name', 'time_text', 'value_text', 'obs_status'];
		expect(pick(staged, {}, columns)).toEqual([
			['ITU_GCI_2018.GCI', 'Alfa', '2018', '0.177', 'A'],
			['ITU_GCI_2018.GCI', 'Beta', '2018', '0.631', 'A'],
			['ITU_GCI_2020.GCI', 'Alfa', '2020', '100', 'A'],
			['ITU_GCI_2020.GCI', 'Beta (Rep. of)', '2020', '99.54', 'A'],
			['ITU_GCI_2020.GCI', 'Gamma', '2020', '0', 'A']
		]);
	});

	it('moves rank and unexplained mark into the comment', async () => {
		const { staged } = await stage(HEADER);
		expect(pick(staged, { source: 'ITU_GCI_2020' }, ['comment_obs']).flat()).toEqual([
			'Published rank 1 of 3 listed | Published with the mark **, whose meaning the source does not state',
			'Published rank 2 of 3 listed',
			'Published rank 3 of 3 listed | Published with the mark *, whose meaning the source does not state'
		]);
	});

	it('stops at a workbook of another edition', async () => {
		await expect(stage('Score (2021)')).rejects.toThrow('column 2 is not');
	});
});
