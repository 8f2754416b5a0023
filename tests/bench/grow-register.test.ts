import { describe, expect, it } from 'vitest';
import { NO_FILTERS, RegisterEngine, buildRegister, type RegisterRow } from '#lib/view/index.ts';
import { growRegister } from '../../scripts/bench/grow-register.ts';
import { registerCube } from '../../scripts/bench/register-cube.ts';

const row = (kind: string, year: number | null, area: string[]): RegisterRow => ({
	single: { orgtype: null, kind, source: 'S', process: null, status: null },
	lists: { goal: [], region: [], area },
	links: [{ line: 'C2', layer: 'declared', confidence: null }],
	year
});
const real = buildRegister(
	[row('project', 2010, ['KEN', 'SEN']), row('prize', null, []), row('prize', null, [])],
	{
		...{ line: ['C2'], goal: [], region: [], area: ['KEN', 'SEN'], orgtype: [] },
		...{ kind: ['project', 'prize'], source: ['S'], process: [], status: [] }
	}
);

describe('growRegister', () => {
	it('draws rows whose values all occur, the same in every run', () => {
		const grown = growRegister(real, 500);
		expect(grown.count).toBe(500);
		expect(growRegister(real, 500)).toEqual(grown);
		const counts = new RegisterEngine(grown).count(NO_FILTERS);
		const [none, kenya, senegal] = counts.facets.area;
		expect(kenya).toBe(senegal);
		expect((none ?? 0) + (kenya ?? 0)).toBe(500);
		expect(counts.declared[1]).toBe(500);
		const [, project, prize] = counts.facets.kind;
		expect((project ?? 0) + (prize ?? 0)).toBe(500);
		expect(project).toBeGreaterThan(100);
		expect(project).toBeLessThan(250);
	});
});

describe('registerCube', () => {
	it('has a cell for each way in which values meet', () => {
		expect([...registerCube(real)]).toEqual([0, 1]);
	});
});
