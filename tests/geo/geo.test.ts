import { geoContains, geoEqualEarth } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactPath } from '../../scripts/geo/compact-path.ts';
import { loadCountries } from '../../scripts/geo/countries.ts';
import { placeDots } from '../../scripts/geo/place-dots.ts';

describe('loadCountries', () => {
	const countries = loadCountries();
	const holds = (code: string, point: [number, number]) => {
		const shape = countries.get(code);
		return shape !== undefined && geoContains(shape, point);
	};

	it('keys every shape by its M49 code, without Antarctica', () => {
		for (const code of countries.keys()) expect(code).toMatch(/^\d{3}$/);
		expect(countries.has('010')).toBe(false);
		expect(countries.has('412')).toBe(true);
	});

	it('draws areas as the United Nations draws them', () => {
		expect(holds('804', [34.1, 45])).toBe(true);
		expect(holds('643', [34.1, 45])).toBe(false);
		expect(holds('254', [-53, 4])).toBe(true);
		expect(holds('706', [45, 9.5])).toBe(true);
		expect(holds('196', [33.6, 35.3])).toBe(true);
	});
});

describe('compactPath', () => {
	it('writes relative whole steps that close', () => {
		const square = {
			type: 'Polygon' as const,
			coordinates: [
				[
					[0, 0],
					[0, 10],
					[10, 10],
					[10, 0],
					[0, 0]
				]
			]
		};
		const path = compactPath(square, geoEqualEarth().precision(0).scale(1000).translate([0, 0]));
		expect(path).toMatch(/^m-?\d+( ?-?\d+)l(-?\d+( ?-?\d+) ?)+z$/);
	});
});

describe('placeDots', () => {
	const dot = fc.record({
		code: fc.string(),
		x: fc.integer({ min: 0, max: 999 }),
		y: fc.integer({ min: 0, max: 999 })
	});

	it('is the same every time and keeps every dot', () => {
		fc.assert(
			fc.property(fc.array(dot, { maxLength: 20 }), (dots) => {
				const placed = placeDots(dots, 42);
				expect(placed).toEqual(placeDots(dots, 42));
				expect(placed.map(({ code }) => code)).toEqual(dots.map(({ code }) => code));
			}),
			{ numRuns: 20 }
		);
	});

	it('moves neighbours apart', () => {
		const [a, b] = placeDots(
			[
				{ code: 'a', x: 100, y: 100 },
				{ code: 'b', x: 104, y: 100 }
			],
			42
		);
		expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(60);
	});
});
