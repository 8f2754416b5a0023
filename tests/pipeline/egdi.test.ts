import { describe, expect, it } from 'vitest';
import { reader } from '../../scripts/pipeline/egdi/read.ts';
import { goldenInput, pick, stageSource } from './stage-source.ts';

const { staged, rejects } = await stageSource(reader, goldenInput('egdi'));

describe('egdi reader', () => {
	it('reads every edition, whatever its headers, and every index', () => {
		expect(rejects).toEqual([]);
		const years = pick(staged, { series: 'UNDESA_EGDI.EGDI' }, ['time_text']).flat();
		expect([...new Set(years)]).toEqual([
			'2010',
			'2012',
			'2014',
			'2016',
			'2018',
			'2020',
			'2022',
			'2024'
		]);
		const columns = ['series', 'area_scheme', 'area_code', 'area_name', 'value_text'];
		expect(pick(staged, { time_text: '2020' }, columns)).toEqual([
			['UNDESA_EGDI.EGDI', 'NAME', null, 'Alfa', '0.43830'],
			['UNDESA_EGDI.EPI', 'NAME', null, 'Alfa', '0.21590'],
			['UNDESA_EGDI.HCI', 'NAME', null, 'Alfa', '0.58880'],
			['UNDESA_EGDI.OSI', 'NAME', null, 'Alfa', '0.20600'],
			['UNDESA_EGDI.TII', 'NAME', null, 'Alfa', '0.52010']
		]);
		const names = pick(staged, { time_text: '2024', series: 'UNDESA_EGDI.TII' }, ['area_name']);
		expect(names.flat()).toEqual(['Alfa', 'Beta (Republic of)']);
	});

	it('takes the noise of binary fractions away and keeps the published digits', () => {
		const alfa = pick(staged, { time_text: '2010', area_code: 'AAA' }, ['series', 'value_text']);
		expect(alfa).toEqual([
			['UNDESA_EGDI.EGDI', '0.29957'],
			['UNDESA_EGDI.EPI', '0.04285'],
			['UNDESA_EGDI.HCI', '0.69556'],
			['UNDESA_EGDI.OSI', '0.15238'],
			['UNDESA_EGDI.TII', '0.05522']
		]);
	});

	it('says the rank with the EGDI only, among those ranked', () => {
		const columns = ['series', 'comment_obs'];
		expect(pick(staged, { time_text: '2010', area_code: 'BBB' }, columns).slice(0, 2)).toEqual([
			['UNDESA_EGDI.EGDI', 'Published rank 1 of 3'],
			['UNDESA_EGDI.EPI', null]
		]);
	});

	it('keeps an index that was not computed, or not published, as missing', () => {
		const columns = ['area_code', 'value_text', 'obs_status'];
		const where = (time_text: string, index: string): Record<string, string> => ({
			time_text,
			series: `UNDESA_EGDI.${index}`
		});
		expect(pick(staged, where('2010', 'EGDI'), columns).slice(2)).toEqual([
			['CCC', null, 'O'],
			['DDD', null, 'O']
		]);
		expect(pick(staged, where('2010', 'HCI'), columns).slice(2)).toEqual([
			['CCC', null, 'O'],
			['DDD', null, 'O']
		]);
		expect(pick(staged, where('2012', 'EGDI'), columns).slice(1)).toEqual([
			['EEE', null, 'O'],
			['FFF', '0.0', 'A']
		]);
		expect(pick(staged, where('2012', 'OSI'), columns).slice(1)).toEqual([
			['EEE', '0.0', 'A'],
			['FFF', '0.0', 'A']
		]);
		const [comment] = pick(staged, { ...where('2010', 'EGDI'), area_code: 'CCC' }, ['comment_obs']);
		expect(comment?.[0]).toContain('Published rank 3 of 3, with an index of 0');
	});
});
