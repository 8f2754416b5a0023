import { describe, expect, it } from 'vitest';
import { parseSectorCodes } from '../../../../src/lib/domain/activity/sector-codes.ts';

describe('parseSectorCodes', () => {
	it.each([
		['CRS:22020', ['22020'], [], null],
		['CRS:15100,22030,99810', ['15100', '22030', '99810'], [], null],
		['AidData:151|151|220 Government and civil society|General', ['151', '220'], [], null],
		['WB:ICT Services|WB:Health', [], ['ICT Services', 'Health'], null],
		['WB:ICT Infrastructure|CRS:22020', ['22020'], ['ICT Infrastructure'], null],
		['DPGA sectors: type:software', [], [], { sectors: [], types: ['software'] }],
		[
			'DPGA sectors:Health,Social Protection type:software,data',
			[],
			[],
			{ sectors: ['Health', 'Social Protection'], types: ['software', 'data'] }
		],
		['prize category', [], [], null],
		[null, [], [], null]
	])('reads %s', (text, crs, worldBank, dpga) => {
		expect(parseSectorCodes(text)).toEqual({ crs, worldBank, dpga });
	});
});
