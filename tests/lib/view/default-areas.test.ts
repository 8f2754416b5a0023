import { describe, expect, it } from 'vitest';
import { defaultGroups, spreadOfEconomies } from '#lib/view/index.ts';
import { labels, row } from './rows.ts';

describe('defaultGroups', () => {
	it('takes the family of regions that is best represented, then groups by need', () => {
		expect(defaultGroups(new Set(['WB_SSF', 'WB_SAS', 'ITU_AFR', '199', '404']))).toEqual([
			'WB_SSF',
			'WB_SAS',
			'199'
		]);
		expect(defaultGroups(new Set(['404']))).toEqual([]);
	});
});

describe('spreadOfEconomies', () => {
	it('takes the middle of each part, and near it the economy with most figures', () => {
		const codes = Array.from({ length: 50 }, (_, i) => String(100 + i));
		const rows = codes.map((code, i) => row(code, 2020, 50 - i));
		rows.push(row('100', 2019, 1), row('107', 2019, 1), row('106', 2019, 1), row('106', 2018, 1));
		expect(spreadOfEconomies(rows, labels(...codes))?.ref_areas).toEqual([
			'106',
			'113',
			'123',
			'133',
			'143'
		]);
	});

	it('is null without economies', () => {
		expect(spreadOfEconomies([row('199', 2020, 1)], labels('199'))).toBeNull();
	});
});
