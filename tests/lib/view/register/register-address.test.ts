import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FIRST_CHOICE,
	REGISTER_FACETS,
	REGISTER_SORTS,
	formatRegisterAddress,
	parseRegisterAddress,
	type RegisterChoice
} from '#lib/view/index.ts';
import { TERMS, anyFilters } from './random-rows.ts';

const ALL = { ...TERMS, layer: ['declared', 'assigned'], confidence: ['high', 'medium', 'low'] };
const read = (search: string) => parseRegisterAddress(search, ALL);
const word = fc.string({ maxLength: 60 }).map((text) => text.trim());

const anyChoice: fc.Arbitrary<RegisterChoice> = fc
	.tuple(
		anyFilters,
		word,
		fc.option(fc.constantFrom(...REGISTER_SORTS), { nil: null }),
		fc.nat(999)
	)
	.map(([filters, q, sort, page]) => {
		const { from, to } = filters;
		const ordered =
			from !== null && to !== null && to < from ? { from: to, to: from } : { from, to };
		return { filters: { ...filters, ...ordered, q }, sort, page: page + 1 };
	});

describe('the address of the register', () => {
	it('is empty where nothing is chosen', () => {
		expect(formatRegisterAddress(FIRST_CHOICE)).toBe('');
		expect(read('')).toEqual({ choice: FIRST_CHOICE, dropped: [] });
	});

	it('is short and legible', () => {
		const { choice } = read('?page=2&to=2020&from=2015&area=404,686&line=c2,none&q=e-health');
		expect(formatRegisterAddress(choice)).toBe(
			'?q=e-health&line=C2,none&area=404,686&from=2015&to=2020&page=2'
		);
	});

	it('gives back every choice', () => {
		fc.assert(
			fc.property(anyChoice, (choice) => {
				expect(read(formatRegisterAddress(choice))).toEqual({ choice, dropped: [] });
			})
		);
	});

	it('reports what it cannot use, and keeps the rest', () => {
		const search =
			'?line=C2,C99&layer=none&goal=18&sort=random&page=0&from=2020&to=2010&v=9&kind=project';
		const { choice, dropped } = read(search);
		expect(formatRegisterAddress(choice)).toBe('?line=C2&kind=project&from=2020');
		expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`).sort()).toEqual([
			...[
				'from',
				'goal=18',
				'layer=none',
				'line=C99',
				'page=0',
				'sort=random',
				'to=2010',
				'v=9'
			].slice(1)
		]);
		expect(read(`?q=${'a'.repeat(201)}`).dropped).toHaveLength(1);
	});

	it('survives any text, and says the same of what it understood', () => {
		const parameter = fc.constantFrom('q', 'v', 'from', 'to', 'sort', 'page', ...REGISTER_FACETS);
		const pair = fc
			.tuple(parameter, fc.string())
			.map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(pair).map((parts) => parts.join('&'))
				),
				(search) => {
					const { choice } = read(search);
					expect(read(formatRegisterAddress(choice)).choice).toEqual(choice);
				}
			)
		);
	});
});
