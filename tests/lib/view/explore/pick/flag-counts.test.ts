import { expect, test } from 'vitest';
import type { Figure, Nature, ObsStatus } from '#lib/domain/index.ts';
import { flagCounts } from '#lib/view/index.ts';

const figure = (obs_status: ObsStatus, nature: Nature | null, absence: Figure['absence'] = null) =>
	({ obs_status, nature, absence }) as Figure;

test('flags are counted in the order of the codelists; estimates by status or nature', () => {
	const counts = flagCounts([
		figure('E', 'E'),
		figure('A', 'M'),
		figure('A', 'C'),
		figure('B', null),
		figure('O', null, 'not_published')
	]);
	expect(counts.statuses).toEqual([
		{ status: 'A', count: 2 },
		{ status: 'B', count: 1 },
		{ status: 'E', count: 1 }
	]);
	expect(counts.natures).toEqual([
		{ nature: 'C', count: 1 },
		{ nature: 'E', count: 1 },
		{ nature: 'M', count: 1 }
	]);
	expect(counts.estimates).toBe(2);
});
