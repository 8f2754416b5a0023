import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from '../../scripts/fence/find-cycles.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('findCycles', () => {
	it('finds each circle once, whatever leads into it', () => {
		const found = findCycles(graph({ a: ['b'], b: ['c'], c: ['b', 'd'], d: ['e'], e: ['d'] }));
		expect(found.sort()).toEqual([
			['b', 'c'],
			['d', 'e']
		]);
	});

	it('calls a diamond and a file that imports itself no circle', () => {
		expect(findCycles(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['d'] }))).toEqual([]);
	});

	it('finds none where every arrow goes one way, and one as soon as the last points to the first', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1 }), (pairs) => {
				const edges: Record<string, string[]> = {};
				for (const [a, b] of pairs) {
					if (a !== b) (edges[Math.min(a, b)] ??= []).push(String(Math.max(a, b)));
				}
				expect(findCycles(graph(edges))).toEqual([]);
				const [first, next] = Object.entries(edges)[0] ?? [];
				if (first === undefined || next?.[0] === undefined) return;
				(edges[next[0]] ??= []).push(first);
				expect(findCycles(graph(edges)).some((cycle) => cycle.includes(first))).toBe(true);
			})
		);
	});
});
