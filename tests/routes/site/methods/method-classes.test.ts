import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	eurostatClass,
	eurostatClassWithoutTarget,
	openSdgClass,
	regionalClass,
	sdsnClass,
	umcClass,
	unClass,
	unClassWithoutTarget,
	type MethodWord
} from '../../../../src/lib/domain/index.ts';
import { classRange } from '../../../../src/routes/[[locale=locale]]/(site)/methods/class-range.ts';
import {
	CLASSES_WITHOUT_TARGET,
	CLASSES_WITH_TARGET,
	type MethodClass,
	type MethodClasses
} from '../../../../src/routes/[[locale=locale]]/(site)/methods/method-classes.ts';

const ROUNDING = 1e-9;

function holds({ from, to, ends }: MethodClass, measure: number): boolean {
	const above =
		from === null || measure > from || (measure === from && ['from', 'both'].includes(ends));
	const below = to === null || measure < to || (measure === to && ['to', 'both'].includes(ends));
	return above && below;
}

const cutsOf = ({ classes }: MethodClasses) => classes.flatMap(({ from }) => from ?? []);

const rules: [string, MethodClasses | undefined, (measure: number) => MethodWord][] = [
	['Open SDG', CLASSES_WITH_TARGET.OPEN_SDG, openSdgClass],
	['UN 2023', CLASSES_WITH_TARGET.UN_2023, unClass],
	['UN 2023 without target', CLASSES_WITHOUT_TARGET.UN_2023, unClassWithoutTarget],
	['regional commissions', CLASSES_WITH_TARGET.UN_REGIONAL, regionalClass],
	['Eurostat', CLASSES_WITH_TARGET.EUROSTAT, (measure) => eurostatClass(measure)[0]],
	[
		'Eurostat without target',
		CLASSES_WITHOUT_TARGET.EUROSTAT,
		(measure) => eurostatClassWithoutTarget(measure, measure > 0)[0]
	],
	['SDSN', CLASSES_WITH_TARGET.SDSN, sdsnClass],
	['ITU', CLASSES_WITH_TARGET.ITU_UMC, (measure) => umcClass(measure, 100)]
];

describe('the classes that the page states', () => {
	it.each(rules)('of %s are those that judge', (_name, set, word) => {
		if (!set) throw new Error('no classes');
		const scale = Math.max(...cutsOf(set).map(Math.abs));
		const near = fc
			.tuple(fc.constantFrom(...cutsOf(set)), fc.constantFrom(-0.01, 0, 0.01))
			.map(([cut, step]) => cut + step * scale);
		const anywhere = fc.double({ min: -2 * scale, max: 2 * scale, noNaN: true });
		fc.assert(
			fc.property(fc.oneof(near, anywhere), (measure) => {
				const isNearly = cutsOf(set).some(
					(cut) => cut !== measure && Math.abs(cut - measure) <= ROUNDING
				);
				fc.pre(!isNearly);
				const own = set.classes.filter((each) => holds(each, measure));
				expect(own).toHaveLength(1);
				expect(own[0]?.words).toContain(word(measure));
			})
		);
	});
});

describe('classRange', () => {
	const range = (own: MethodClass, locale: 'en' | 'fr' = 'en', percent = false) =>
		classRange(own, { measure: 'R', percent, locale });

	it('writes ends in, out and open', () => {
		const [top, middle] = CLASSES_WITH_TARGET.OPEN_SDG.classes;
		expect(range(top!)).toBe('R ≥ 0.95');
		expect(range(middle!, 'fr')).toBe('0,6 ≤ R < 0,95');
		expect(range(CLASSES_WITH_TARGET.OPEN_SDG.classes.at(-1)!)).toBe('R < 0');
		expect(CLASSES_WITH_TARGET.UN_REGIONAL.classes.map((own) => range(own))).toEqual([
			'R ≤ 0.1',
			'0.1 < R ≤ 1',
			'R > 1'
		]);
	});

	it('writes rates as percentages, with the factor behind positive cuts only', () => {
		const [, second, third] = CLASSES_WITHOUT_TARGET.OPEN_SDG!.classes;
		const options = { measure: 'v', percent: true, times: 'C', locale: 'en' } as const;
		expect(classRange(second!, options)).toBe('0.5\u202f% C ≤ v < 1.5\u202f% C');
		expect(classRange(third!, options)).toBe('0 ≤ v < 0.5\u202f% C');
	});
});
