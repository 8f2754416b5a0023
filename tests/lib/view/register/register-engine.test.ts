import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	NO_FILTERS,
	REGISTER_FACETS,
	RegisterEngine,
	SINGLE_FACETS,
	buildRegister,
	chooseIn,
	hasNone,
	runSliced,
	type RegisterCounts,
	type RegisterFacet,
	type RegisterFilters,
	type RegisterRow
} from '#lib/view/index.ts';
import { naivePasses } from './naive-filter.ts';
import { TERMS, anyFilters, anyRows } from './random-rows.ts';

const engineOf = (rows: readonly RegisterRow[]) => new RegisterEngine(buildRegister(rows, TERMS));
const naive = (rows: readonly RegisterRow[], filters: RegisterFilters) =>
	rows.flatMap((row, index) => (naivePasses(row, filters) ? [index] : []));
const inOrder = (rows: readonly RegisterRow[]) => Uint32Array.from(rows, (_row, index) => index);

/** What the engine must say for a value of a facet: how many rows there are with it as the only choice. */
function naiveCount(
	rows: readonly RegisterRow[],
	filters: RegisterFilters,
	facet: RegisterFacet,
	value: string
): number {
	return naive(rows, chooseIn(filters, facet, [value])).length;
}

function naiveLines(
	rows: readonly RegisterRow[],
	filters: RegisterFilters,
	layer: string
): number[] {
	const { chosen } = filters;
	if (chosen.layer.length > 0 && !chosen.layer.includes(layer)) return TERMS.line.map(() => 0);
	const own = chooseIn(filters, 'layer', [layer]);
	return TERMS.line.map((line) => naiveCount(rows, own, 'line', line));
}

function expectCounts(counts: RegisterCounts, rows: RegisterRow[], filters: RegisterFilters): void {
	expect(counts.total).toBe(naive(rows, filters).length);
	const register = buildRegister(rows, TERMS);
	for (const facet of REGISTER_FACETS) {
		if (facet === 'line') continue;
		const [none, ...said] = counts.facets[facet];
		expect([facet, ...said]).toEqual([
			facet,
			...register.terms[facet].map((value) => naiveCount(rows, filters, facet, value))
		]);
		if (hasNone(facet)) expect(none).toBe(naiveCount(rows, filters, facet, 'none'));
	}
	expect([...counts.declared].slice(1)).toEqual(naiveLines(rows, filters, 'declared'));
	expect([...counts.assigned].slice(1)).toEqual(naiveLines(rows, filters, 'assigned'));
	expect(counts.unlinked).toBe(naiveCount(rows, filters, 'line', 'none'));
	const anyYear = naive(rows, { ...filters, from: null, to: null }).map((row) => rows[row]?.year);
	counts.years.forEach((count, index) => {
		expect(count).toBe(anyYear.filter((year) => year === counts.firstYear + index).length);
	});
	expect(counts.yearUnknown).toBe(anyYear.filter((year) => year === null).length);
}

describe('RegisterEngine', () => {
	it('counts every facet as if its value were the only choice', () => {
		fc.assert(
			fc.property(anyRows, anyFilters, (rows, filters) => {
				expectCounts(engineOf(rows).count(filters), rows, filters);
			}),
			{ numRuns: 150 }
		);
	});

	it('says the same whatever was asked before', () => {
		fc.assert(
			fc.property(anyRows, fc.array(anyFilters, { maxLength: 5 }), (rows, asked) => {
				const engine = engineOf(rows);
				for (const filters of asked) {
					expectCounts(engine.count(filters), rows, filters);
					expect(engine.rows(inOrder(rows))).toEqual(naive(rows, filters));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('adds up single values, none among them, to all that the other filters let pass', () => {
		fc.assert(
			fc.property(anyRows, anyFilters, (rows, filters) => {
				const counts = engineOf(rows).count(filters);
				for (const facet of SINGLE_FACETS) {
					const sum = counts.facets[facet].reduce((a, b) => a + b, 0);
					expect(sum).toBe(naive(rows, chooseIn(filters, facet, [])).length);
				}
				const years = counts.years.reduce((a, b) => a + b, counts.yearUnknown);
				expect(years).toBe(naive(rows, { ...filters, from: null, to: null }).length);
			})
		);
	});

	it('keeps to rows with the words that are looked for, in every count', () => {
		fc.assert(
			fc.property(anyRows, anyFilters, fc.infiniteStream(fc.boolean()), (rows, filters, flips) => {
				const texts = Uint8Array.from(rows, () => (flips.next().value ? 1 : 0));
				const engine = engineOf(rows);
				const found = rows.filter((_row, index) => texts[index] === 1);
				expect(engine.count(filters, texts).total).toBe(naive(found, filters).length);
				expect(engine.count(filters, texts).facets.kind).toEqual(
					engineOf(found).count(filters).facets.kind
				);
				expectCounts(engine.count(filters), rows, filters);
			})
		);
	});

	it('is none the worse for a question left half-way', () => {
		fc.assert(
			fc.property(anyRows, anyFilters, anyFilters, fc.nat(9), (rows, left, asked, steps) => {
				const engine = new RegisterEngine(buildRegister(rows, TERMS), 7);
				const begun = engine.steps(left, null);
				for (let step = 0; step < steps; step += 1) begun.next();
				expectCounts(engine.count(asked), rows, asked);
			})
		);
	});

	it('gives rows page by page in an order', () => {
		fc.assert(
			fc.property(anyRows, anyFilters, fc.nat(8), fc.nat(8), (rows, filters, offset, limit) => {
				const engine = engineOf(rows);
				engine.count(filters);
				const order = inOrder(rows).reverse();
				const all = naive(rows, filters).reverse();
				expect(engine.rows(order, offset, limit + 1)).toEqual(
					all.slice(offset, offset + limit + 1)
				);
			})
		);
	});

	it('names a value that its terms do not hold, and matches nothing by one that it does not know', () => {
		const row = { single: { orgtype: null, kind: 'x', source: null, process: null, status: null } };
		const rest = { lists: { goal: [], region: [], area: [] }, links: [], year: null };
		expect(() => buildRegister([{ ...row, ...rest }], TERMS)).toThrow('x is no kind');
		const engine = engineOf([{ ...rest, single: { ...row.single, kind: 'project' } }]);
		expect(engine.count(chooseIn(NO_FILTERS, 'kind', ['x'])).total).toBe(0);
	});
});

describe('runSliced', () => {
	function* steps(done: number[]): Generator<void, string> {
		for (let step = 0; step < 5; step += 1) {
			done.push(step);
			yield;
		}
		return 'all';
	}

	it('ends short work at once, long work in turns, unwanted work early', async () => {
		let clock = 0;
		const tick = (by: number) => () => (clock += by);
		expect(await runSliced(steps([]), { now: tick(0), isWanted: () => false })).toBe('all');
		const long: number[] = [];
		let turns = 0;
		const isWanted = () => (turns += 1) > 0;
		expect(await runSliced(steps(long), { now: tick(9), isWanted })).toBe('all');
		expect([long.length, turns]).toEqual([5, 5]);
		const left: number[] = [];
		expect(await runSliced(steps(left), { now: tick(9), isWanted: () => false })).toBeNull();
		expect(left).toEqual([0]);
	});
});
