import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	effortChoiceWords,
	narrowsEffort,
	readEffort,
	registerPath,
	registerPlace,
	wholeChoice,
	writeEffort
} from '#lib/view/index.ts';
import { anyFilter } from './effort-rows.ts';

describe('the address of a choice', () => {
	it('holds any choice and leaves what is not its own', () => {
		fc.assert(
			fc.property(anyFilter, ({ areas: _areas, ...choice }) => {
				const search = new URLSearchParams('area=KEN&layer=thematic&method=SDSN&cell=C2-9');
				writeEffort(choice, search);
				expect(readEffort(search.toString())).toEqual(choice);
				expect(search.get('area')).toBe('KEN');
				expect(search.get('layer')?.split(',')).toContain('thematic');
				writeEffort(wholeChoice(), search);
				expect(search.toString()).toBe('area=KEN&layer=thematic&method=SDSN&cell=C2-9');
			})
		);
	});

	it('leaves out what it does not understand, and never throws', () => {
		expect(readEffort('from=soon&to=20255&layer=official')).toEqual(wholeChoice());
		fc.assert(
			fc.property(fc.string(), (text) => {
				const choice = readEffort(text);
				expect(narrowsEffort(choice)).toBe(
					JSON.stringify(choice) !== JSON.stringify(wholeChoice())
				);
			})
		);
	});

	it('leads to the register with the same names', () => {
		const choice = {
			...wholeChoice(),
			source: ['WB', 'ITU'],
			layer: 'assigned' as const,
			from: 2015
		};
		expect(registerPath({ line: 'C2', goal: '9', area: '' }, choice)).toBe(
			'/activities/?line=C2&goal=9&source=WB%2CITU&layer=assigned&from=2015'
		);
		expect(registerPath({})).toBe('/activities/');
		expect(registerPlace('404', ['KEN'])).toEqual({ area: 'KEN' });
		expect(registerPlace('ITU_AFR', ['KEN', 'SEN'])).toEqual({ region: 'ITU_AFR' });
		expect(registerPlace('199', ['NPL', 'SEN'])).toEqual({ area: 'NPL,SEN' });
	});
});

describe('effortChoiceWords', () => {
	const nameOf = (_facet: string, code: string) => `<${code}>`;

	it('says which activities are counted', () => {
		const all = { area: null, nameOf };
		expect(effortChoiceWords(wholeChoice(), all, 'en')).toMatch(/^Activities counted: all of them/);
		const choice = { ...wholeChoice(), source: ['WB'], layer: 'declared' as const, to: 2020 };
		const kenya = { area: { name: 'Kenya', group: false }, nameOf };
		expect(effortChoiceWords(choice, kenya, 'en')).toBe(
			'Activities counted: those that name Kenya; declared links only; Source: <WB>; start in 2020 or before.'
		);
		const group = { area: { name: 'LDCs', group: true }, nameOf };
		expect(effortChoiceWords({ ...wholeChoice(), from: 2015, to: 2020 }, group, 'fr')).toContain(
			'celles qui nomment LDCs ou l’un de ses membres; début de 2015 à 2020'
		);
	});
});
