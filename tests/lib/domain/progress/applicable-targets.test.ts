import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicableTargets, type AreaTraits, type Target } from '#lib/domain/index.ts';

const area = (ref_area: string, changes: Partial<AreaTraits> = {}): AreaTraits => ({
	ref_area,
	kind: 'economy',
	income_group: null,
	ldc: false,
	...changes
});
const WORLD = area('001', { kind: 'world' });
const DEVELOPING = area('ITU_DVG', { kind: 'group' });
const LEAST_DEVELOPED = area('199', { kind: 'group', ldc: true });
const AFRICA = area('002', { kind: 'group' });
const FRANCE = area('250', { income_group: 'WB_HIC' });
const KENYA = area('404', { income_group: 'WB_LMC' });
const UGANDA = area('800', { income_group: 'WB_LIC', ldc: true });

function target(target_id: string, changes: Partial<Target> = {}): Target {
	return {
		target_id,
		framework: target_id.split('.')[0] ?? '',
		code: '1',
		name_en: 'Use',
		name_fr: 'Utilisation',
		indicator: 'internet-use',
		breakdown: null,
		operator: '>=',
		value: 65,
		unit: 'PERCENT',
		year: 2025,
		scope: null,
		scope_text: null,
		value_text: null,
		confidence: 'confirmed from a source',
		confirmed: true,
		source: null,
		...changes
	};
}

const ids = (targets: readonly Target[], where: AreaTraits): string[] =>
	applicableTargets(targets, where, 'PERCENT').targets.map(({ target_id }) => target_id);

describe('applicableTargets', () => {
	it.each<[string | null, AreaTraits[], AreaTraits[]]>([
		[null, [WORLD, AFRICA, FRANCE, UGANDA], []],
		['economies;world', [WORLD, AFRICA, FRANCE], []],
		['economies', [WORLD, FRANCE], []],
		['world', [WORLD], [AFRICA, FRANCE, UGANDA, DEVELOPING]],
		['developing', [DEVELOPING, KENYA, UGANDA], [WORLD, FRANCE, AFRICA, area('535')]],
		['ldc', [LEAST_DEVELOPED, UGANDA], [WORLD, KENYA, DEVELOPING]],
		['moon', [], [WORLD, FRANCE]]
	])('scope %s', (scope, inside, outside) => {
		const targets = [target('SDG.1', { scope })];
		for (const where of inside) expect(ids(targets, where)).toEqual(['SDG.1']);
		for (const where of outside) expect(ids(targets, where)).toEqual([]);
	});

	it.each<Partial<Target>>([
		{ confirmed: false },
		{ value: null },
		{ operator: null },
		{ year: null },
		{ breakdown: 'sex=F/M' },
		{ unit: 'RATIO' },
		{ unit: null }
	])('leaves out %o', (changes) => {
		const answer = applicableTargets([target('SDG.1', changes)], FRANCE, 'PERCENT');
		expect(answer).toEqual({ targets: [], primary: null });
	});

	const MANY = [
		target('BBC_2025.DEVELOPING', { scope: 'developing' }),
		target('BBC_2025.LDC', { scope: 'ldc', value: 35 }),
		target('CONNECT_2030.1', { year: 2023 }),
		target('OTHER.1', { year: 2030 }),
		target('SDG.1', { year: 2030 }),
		target('UMC_2030.U1', { year: 2030, value: 100 }),
		target('UMC_2030.U2', { year: 2030, value: 100 })
	];

	it('puts the latest year first, then the framework, then the narrower scope', () => {
		expect(ids(MANY, UGANDA)).toEqual([
			'UMC_2030.U1',
			'UMC_2030.U2',
			'SDG.1',
			'OTHER.1',
			'BBC_2025.LDC',
			'BBC_2025.DEVELOPING',
			'CONNECT_2030.1'
		]);
		expect(applicableTargets(MANY, UGANDA, 'PERCENT').primary?.target_id).toBe('UMC_2030.U1');
	});

	it('does not depend on the order of the targets', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(MANY, { minLength: MANY.length }), (shuffled) => {
				expect(ids(shuffled, UGANDA)).toEqual(ids(MANY, UGANDA));
			})
		);
	});
});
