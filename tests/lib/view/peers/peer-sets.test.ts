import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '#lib/domain/index.ts';
import {
	groupKin,
	MAX_PEERS,
	peerSets,
	PEER_SET_KINDS,
	readPeers,
	similarIncome,
	writePeers
} from '#lib/view/index.ts';
import { economy, file, series } from './peer-file.ts';

describe('peerSets', () => {
	it('offers an economy its region first, then income, marks, similar income and an own choice', () => {
		const sets = peerSets(file(), '404', null);
		expect(sets.map(({ kind, codes }) => `${kind} ${codes.join()}`)).toEqual([
			'region 800,834,108',
			'income 800,834',
			'gni 834,800',
			'own 001'
		]);
		expect(sets[0]?.group).toBe('202');
		expect(peerSets(file(), '800', null).find(({ kind }) => kind === 'ldc')).toEqual({
			...{ kind: 'ldc', codes: ['834', '108'], group: '199' }
		});
	});

	it('begins with the first set that has figures enough', () => {
		const few = file([series([40, null, null, 10, 80])]);
		few.areas[4] = economy('233', { region: '154', income: 'WB_LMC' });
		few.areas.push(economy('1'), economy('2'));
		few.areas[6] = economy('1', { region: '154' });
		few.areas[7] = economy('2', { region: '154' });
		few.series.push(series([null, null, null, null, 1, null, 1, 1]));
		const kinds = peerSets(few, '404', null).map(({ kind }) => kind);
		expect(kinds[0]).toBe('income');
		expect(new Set(kinds).size).toBe(kinds.length);
	});

	it('compares with the World where there is no set, and offers nothing for an unknown area', () => {
		const alone = file();
		alone.areas[4] = economy('233', { region: null, income: null });
		expect(peerSets(alone, '233', null)[0]).toEqual({ kind: 'own', codes: ['001'], group: null });
		expect(peerSets(alone, '999', null)).toEqual([]);
	});

	it('offers a group its kin or its members', () => {
		const group = { members: ['404', '800', '834', '001'], kin: ['233'] };
		expect(peerSets(file(), '001', group).map(({ kind, codes }) => [kind, codes])).toEqual([
			['members', ['404', '800', '834']],
			['kin', ['233']],
			['own', []]
		]);
	});
});

describe('similarIncome', () => {
	const areas = [
		['own', 1000, 2024],
		['half', 500, 2023],
		['near', 1900, 2024],
		['old', 1000, 2018],
		['even', 2000, 2019]
	].map(([code, value, year]) =>
		economy(String(code), { gni: { value: Number(value), year: Number(year) } })
	);

	it('takes the nearest by ratio, of figures at most five years older than the newest', () => {
		expect(similarIncome(areas, 'own').map(({ code }) => code)).toEqual(['near', 'even', 'half']);
		expect(similarIncome(areas, 'own', 1).map(({ code }) => code)).toEqual(['near']);
		expect(similarIncome(areas, 'old')).toEqual([]);
		expect(similarIncome([...areas, economy('none')], 'none')).toEqual([]);
	});

	it('finds none nearer than those it takes', () => {
		const value = fc.integer({ min: 100, max: 100_000 });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
				const given = values.map((each, index) =>
					economy(String(index), { gni: { value: each, year: 2024 } })
				);
				const taken = similarIncome(given, '0');
				const gap = (each: { gni: { value: number } | null }) =>
					Math.abs(Math.log((each.gni?.value ?? NaN) / (values[0] ?? NaN)));
				const worst = Math.max(0, ...taken.map(gap));
				expect(taken).toHaveLength(Math.min(10, values.length - 1));
				for (const each of given.slice(1)) {
					if (!taken.includes(each)) expect(gap(each)).toBeGreaterThanOrEqual(worst);
				}
			})
		);
	});
});

describe('groupKin', () => {
	const areas = [
		{ ref_area: '404', sub_region: '202', itu_region: 'ITU_AFR', income_group: 'WB_LMC' },
		{ ref_area: '233', sub_region: '154', itu_region: 'ITU_EUR', income_group: 'WB_HIC' },
		{ ref_area: '010', sub_region: '999', itu_region: null, income_group: null, slug: null }
	].map((own) => ({ kind: 'economy', slug: 'x', region: null, ...own }) as unknown as Area);

	it.each([
		['202', ['154']],
		['ITU_EUR', ['ITU_AFR']],
		['WB_LMC', ['WB_HIC']],
		['199', ['432', '722']],
		['ITU_DVD', ['ITU_DVG']],
		['WB_EUU', []]
	])('of %s is %j', (code, kin) => {
		expect(groupKin(code, areas)).toEqual(kin);
	});
});

describe('the choice in the address', () => {
	const known = ['KEN', 'UGA', 'LDC', 'M49-202', 'A', 'B', 'C', 'D'];
	const read = (text: string | null) => readPeers(text, (code) => known.includes(code));

	it('names a set in lower case, or areas', () => {
		expect(read('income')).toEqual({ kind: 'income', areas: [] });
		expect(read('ldc')).toEqual({ kind: 'ldc', areas: [] });
		expect(read('LDC')).toEqual({ kind: 'own', areas: ['LDC'] });
		expect(read('ken, UGA,XXX,ken')).toEqual({ kind: 'own', areas: ['KEN', 'UGA'] });
		expect(read('KEN,UGA,LDC,A,B,C,D')?.areas).toHaveLength(MAX_PEERS);
		expect(read('XXX')).toBeNull();
		expect(read(null)).toBeNull();
	});

	it('is read as it was written', () => {
		const areas = fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: MAX_PEERS });
		fc.assert(
			fc.property(fc.constantFrom(...PEER_SET_KINDS), areas, (kind, chosen) => {
				const choice = { kind, areas: kind === 'own' ? chosen : [] };
				expect(read(writePeers(choice))).toEqual(choice);
			})
		);
		expect(read(writePeers({ kind: 'own', areas: [] }))).toEqual({ kind: 'own', areas: [] });
	});
});
