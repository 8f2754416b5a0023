import { describe, expect, it } from 'vitest';
import { committedReference } from '../mapping/reference.ts';
import { buildAreaIndex } from '../../../../src/lib/view/own/keys/find-keys.ts';

const NAMES = {
	...{ 'Ivory Coast': '384', 'South Korea': '410', 'North Korea': '408', UK: '826', USA: '840' },
	...{ 'Great Britain': '826', Burma: '104', 'DR Congo': '180', Holland: '528', UAE: '784' },
	...{ Turkey: '792', 'Viet Nam': '704', Vietnam: '704', Swaziland: '748', Laos: '418' }
};

describe('names of areas in readers’ files', () => {
	it('are found by the names of data/area-aliases.csv, too', async () => {
		const index = buildAreaIndex((await committedReference()).areas);
		const found = Object.keys(NAMES).map((name) => [name, index.find(name)?.ref_area]);
		expect(Object.fromEntries(found)).toEqual(NAMES);
	});

	it('are not numbers with a sign or a point, whose digits alone would be a code', async () => {
		const index = buildAreaIndex((await committedReference()).areas);
		for (const text of ['-1', '+4', '0.01', '1,5', '(4)', '4 %', '1-']) {
			expect(index.find(text), text).toBeNull();
			expect(index.kindOf(text), text).toBeNull();
		}
		expect(['1', '001', '404'].map((text) => index.find(text)?.ref_area)).toEqual([
			'001',
			'001',
			'404'
		]);
	});
});
