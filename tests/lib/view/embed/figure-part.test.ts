import { describe, expect, it } from 'vitest';
import { TOTAL_BREAKDOWN, type Observation } from '#lib/domain/index.ts';
import {
	exploreNames,
	joinParts,
	joinRows,
	packFigures,
	packParts,
	partNames,
	partOfCode,
	partRows,
	wordsOfParts
} from '#lib/view/index.ts';
import { DATA } from './embed-data.ts';

function row(ref_area: string, time_period: number, rest: Partial<Observation> = {}): Observation {
	return {
		...TOTAL_BREAKDOWN,
		...{ series: 'S.USE', ref_area, time_period, obs_value: time_period / 100, obs_text: null },
		...{ obs_status: 'A', nature: null, unit_measure: 'PERCENT', source: 'S', vintage: '2024-11' },
		comment_obs: null,
		...rest
	};
}

const ROWS = [
	row('250', 2000),
	row('250', 2001, { obs_status: 'E' }),
	row('250', 2005, { obs_value: null, obs_status: 'Q', comment_obs: 'Kept back' }),
	row('404', 2010, { obs_text: '<2.5', nature: 'C' }),
	row('404', 2010, { sex: 'F' }),
	row('199', 2010, { series: 'S.GROUPS', source: 'T' })
];
const byPlace = (a: Observation, b: Observation) =>
	[a.ref_area, a.sex, a.time_period].join() < [b.ref_area, b.sex, b.time_period].join() ? -1 : 1;

describe('packed figures', () => {
	it('are what they were, with gaps, flags, notes and companions', () => {
		const part = JSON.parse(JSON.stringify(packFigures(ROWS, DATA, { words: {} }))) as ReturnType<
			typeof packFigures
		>;
		expect(partRows(part).sort(byPlace)).toEqual(ROWS.toSorted(byPlace));
		expect(part.lines.find(([area]) => area === '250')?.[1]).toEqual([2000, 2001, 2005, 2005]);
		const { areas, catalogue } = joinParts([part]);
		expect({ areas, known: catalogue.areas }).toEqual({
			areas: DATA.areas,
			known: DATA.catalogue.areas
		});
	});

	it('lie in the part of the code by which an address names their area, known or not', () => {
		const count = 3;
		const parts = packParts(ROWS, DATA, { words: {}, count });
		expect(parts).toHaveLength(count);
		for (const [code, ref_area] of [
			['FRA', '250'],
			['KEN', '404'],
			['UGA', '800']
		] as const) {
			const own = parts[partOfCode(code, count)];
			expect(own?.areas.map(([area]) => area)).toContain(ref_area);
			expect(own?.lines.filter(([area]) => area === ref_area)).toHaveLength(
				{ '250': 1, '404': 2, '800': 0 }[ref_area]
			);
		}
		expect(joinParts([...parts, ...parts]).areas.filter(([area]) => area === '250')).toHaveLength(
			1
		);
	});

	it('give the rows of an area once, though several parts hold it', () => {
		const parts = packParts(ROWS, DATA, { words: {}, count: 3 });
		const first = packFigures(ROWS.slice(0, 3), DATA, { words: {} });
		const joined = joinRows([first, ...parts, ...parts]);
		expect(joined.toSorted(byPlace)).toEqual(ROWS.toSorted(byPlace));
	});

	it('bring the words of their codes', () => {
		const names = exploreNames(DATA, 'en');
		const words = wordsOfParts(ROWS, names);
		const own = partNames(DATA, words, 'en');
		expect(own.code('sex', 'F')).toBe(names.code('sex', 'F'));
		expect(own.code('sex', '_T')).toBe(names.code('sex', '_T'));
		expect(own.field('ref_area')).toBe(names.field('ref_area'));
		expect(own.value('series', 'S.USE')).toBe(names.value('series', 'S.USE'));
		expect(own.area('404')).toEqual(names.area('404'));
		expect(own.series('S.USE')).toEqual(names.series('S.USE'));
	});
});
