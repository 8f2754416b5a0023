import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reader } from '../../scripts/pipeline/unctad/read.ts';
import { goldenInput, pick, stageSource, temporaryFolder } from './stage-source.ts';

const { staged, rejects } = await stageSource(reader, goldenInput('unctad'));

describe('unctad reader', () => {
	it('makes a series of each flow of goods and keeps the published text', () => {
		expect(rejects).toEqual([]);
		const goods = staged.filter((row) => String(row.series).includes('GOODS'));
		expect(pick(goods, {}, ['series', 'area_code', 'value_text', 'obs_status'])).toEqual([
			['UNCTADSTAT.ICT_GOODS_IMPORTS', '1', '16.05745', 'A'],
			['UNCTADSTAT.ICT_GOODS_EXPORTS', '757', '1.00E-05', 'A'],
			['UNCTADSTAT.ICT_GOODS_REEXPORTS', '5100', '29.61627', 'E'],
			['UNCTADSTAT.ICT_GOODS_REIMPORTS', '8', '0', 'A']
		]);
	});

	it('gives each measure of services its own footnote and an empty cell no row', () => {
		const services = staged.filter((row) => String(row.series).includes('SERVICES'));
		expect(pick(services, {}, ['series', 'value_text', 'obs_status', 'comment_obs'])).toEqual([
			['UNCTADSTAT.ICT_SERVICES_EXPORTS_SHARE', '6.47676', 'E', 'Estimated'],
			['UNCTADSTAT.ICT_SERVICES_EXPORTS_USD', '173413.539', 'E', 'Estimated'],
			['UNCTADSTAT.ICT_SERVICES_EXPORTS_WORLD_SHARE', '100', 'E', 'Estimated'],
			['UNCTADSTAT.ICT_SERVICES_IMPORTS_GROWTH', '-2.5', 'B', 'Break, estimated'],
			['UNCTADSTAT.ICT_SERVICES_IMPORTS_SHARE', '1.22595', 'B', 'Break'],
			['UNCTADSTAT.ICT_SERVICES_IMPORTS_USD', '16.953', 'A', null]
		]);
	});

	it('reads the B2C index with its components, years and rank', () => {
		const columns = ['composite_breakdown', 'time_text', 'value_text', 'comment_obs'];
		expect(pick(staged, { area_name: 'Switzerland' }, columns)).toEqual([
			['B2C_ACCOUNT', '2020', '98', 'Share of individuals aged 15 and over with an account, 2017'],
			[
				'B2C_INTERNET',
				'2020',
				'97',
				'Share of individuals using the Internet, 2019 or latest year'
			],
			['B2C_POSTAL', '2020', '97', 'UPU postal reliability score, 2019 or latest year'],
			['B2C_SERVERS', '2020', '92', 'Secure Internet servers, normalised, 2019'],
			[
				'_T',
				'2020',
				'95.9',
				'Published rank 1 of 2 (rank in 2019: 2; change of the index value from 2019 to 2020: -0.1)'
			]
		]);
		const names = pick(staged, { composite_breakdown: 'B2C_POSTAL' }, ['area_name', 'value_text']);
		expect(names[1]).toEqual(['China, Hong Kong SAR', '0']);
	});

	it.each([
		['Imports', 'Transit', 'flow Transit'],
		['Estimated', 'Guessed', 'footnote Guessed'],
		['Total ICT goods', 'Toys', 'goods of World, Toys']
	])('stops where %s became %s', async (known, unknown, message) => {
		const folder = await temporaryFolder();
		await cp(goldenInput('unctad'), folder, { recursive: true });
		const file = join(folder, 'ict_goods_share.csv');
		const text = (await readFile(file, 'utf8'))
			.replaceAll(known, unknown)
			.replaceAll('ICT00,Toys', 'X,Toys');
		await writeFile(file, text);
		await expect(stageSource(reader, folder)).rejects.toThrow(message);
	});
});
