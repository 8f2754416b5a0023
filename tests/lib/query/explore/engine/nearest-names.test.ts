import { describe, expect, it } from 'vitest';
import { nearestNames } from '../../../../../src/lib/query/explore/engine/nearest-names.ts';

describe('nearestNames', () => {
	const known = ['areas', 'area_members', 'observations', 'own_costs', 'goals'];

	it('gives the nearest first, and nothing far', () => {
		expect(nearestNames('ares', known)).toEqual(['areas']);
		expect(nearestNames('Observation', known)).toEqual(['observations']);
		expect(nearestNames('own_cost', known)).toEqual(['own_costs']);
		expect(nearestNames('something_else', known)).toEqual([]);
	});
});
