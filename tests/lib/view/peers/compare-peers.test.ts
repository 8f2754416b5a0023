import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeers, headlineOrder, median, peerRange, PEER_YEARS } from '#lib/view/index.ts';
import { file, series } from './peer-file.ts';

const ALL = ['404', '800', '834', '108', '233'];

describe('comparePeers', () => {
	it('sets an area beside those peers that have a figure', () => {
		const { rows, silent } = comparePeers(file([series([40, 30, 50, null, 80, 67])]), '404', ALL);
		const [row] = rows;
		expect(silent).toBe(0);
		expect(row).toMatchObject({ asked: 4, median: 50, better: 2, own: { value: 40 } });
		expect(row?.peers.map(({ area }) => area.slug)).toEqual(['uga', 'tza', 'est']);
		expect(row && peerRange(row, 'en')).toBe(
			'From 30\u202f% (Economy 800) to 80\u202f% (Economy 233)'
		);
	});

	it('names one peer alone, and what all peers share', () => {
		const range = (values: (number | null)[]) => {
			const [row] = comparePeers(file([series(values)]), '404', ALL).rows;
			return row && peerRange(row, 'en');
		};
		expect(range([40, 30])).toBe('30\u202f% (Economy 800)');
		expect(range([40, 100, 100])).toBe('All peers: 100\u202f%');
	});

	it('counts a lower figure as better where less is better', () => {
		const { rows } = comparePeers(
			file([series([40, 30, 50, 10, 80], { direction: -1 })]),
			'404',
			ALL
		);
		expect(rows[0]?.better).toBe(2);
	});

	it('leaves out figures more than five years apart', () => {
		const years = [2022, 2022 - PEER_YEARS, 2022 - PEER_YEARS - 1, 2022 + PEER_YEARS, 2028];
		const { rows } = comparePeers(file([series([40, 30, 50, 10, 80], { years })]), '404', ALL);
		expect(rows[0]?.peers.map(({ area }) => area.slug)).toEqual(['bdi', 'uga']);
	});

	it('counts verdicts of the same series by each method', () => {
		const verdicts = ['333335', '011115', '', '411115', '555555'];
		const { rows } = comparePeers(file([series([40, 30, 50, 10, 80], { verdicts })]), '404', ALL);
		expect(rows[0]?.tracks.map(({ method, ahead, of }) => `${method} ${ahead}/${of}`)).toEqual([
			'OPEN_SDG 1/2',
			'UN_2023 2/2',
			'UN_REGIONAL 2/2',
			'EUROSTAT 2/2',
			'SDSN 2/2',
			'ITU_UMC 0/0'
		]);
	});

	it('speaks only of what the area is judged by, and says where no peer has a figure', () => {
		const judgedByOther = series([40, 30], { verdicts: ['', '111115'], series: 'S.B' });
		const alone = series([40], { indicator: 'x', series: 'S.C' });
		const { rows, silent } = comparePeers(
			file([judgedByOther, alone, series([40, 30])]),
			'404',
			ALL
		);
		expect(rows.map((row) => row.series)).toEqual(['S.A']);
		expect(silent).toBe(1);
	});

	it('never counts the area among its peers, and ranks as many as there are', () => {
		const value = fc.option(fc.integer({ min: 0, max: 9 }), { freq: 4 });
		fc.assert(
			fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), (others) => {
				const { rows } = comparePeers(file([series([5, ...others])]), '404', ALL);
				const given = others.filter((each) => each !== null);
				expect(rows).toHaveLength(given.length > 0 ? 1 : 0);
				for (const row of rows) {
					expect(row.peers.some(({ area }) => area.code === '404')).toBe(false);
					expect(row.better).toBe(given.filter((each) => each > 5).length);
					expect(row.better + 1).toBeLessThanOrEqual(row.peers.length + 1);
				}
			})
		);
	});
});

describe('median', () => {
	it('is the middle, or the mean of the two in the middle', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([0.1, 0.2])).toBe(0.15);
		expect(median([])).toBeNull();
	});

	it('has as many values above as below, whatever their order', () => {
		const numbers = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 });
		fc.assert(
			fc.property(numbers, (values) => {
				const middle = median(values) ?? NaN;
				const above = values.filter((value) => value > middle).length;
				const below = values.filter((value) => value < middle).length;
				expect(above).toBeLessThanOrEqual(values.length / 2);
				expect(below).toBeLessThanOrEqual(values.length / 2);
				expect(median(values.toReversed())).toBe(middle);
			})
		);
	});
});

describe('headlineOrder', () => {
	it('puts those with a target first, then one of each further topic, then the rest', () => {
		const of = (name: string, topic: string, changes = {}) =>
			series([1], { series: name, topic, aimed: false, sdg: false, ...changes });
		const given = [
			of('skills', 'skills'),
			of('gov-1', 'government'),
			of('gov-2', 'government', { at: [0, 1] }),
			of('use', 'use', { aimed: true }),
			of('use-2', 'use'),
			of('net-1', 'infrastructure', { at: [0, 1, 2] }),
			of('net-2', 'infrastructure', { sdg: true })
		];
		expect(headlineOrder(given).map((each) => each.series)).toEqual([
			'use',
			'skills',
			'gov-2',
			'net-2',
			'gov-1',
			'use-2',
			'net-1'
		]);
	});

	it('keeps every indicator', () => {
		const one = fc.record({
			topic: fc.constantFrom('a', 'b', 'c'),
			aimed: fc.boolean(),
			sdg: fc.boolean(),
			at: fc.array(fc.nat(9))
		});
		fc.assert(
			fc.property(fc.array(one), (given) => {
				const ordered = headlineOrder(given);
				expect(new Set(ordered)).toEqual(new Set(given));
				expect(ordered).toHaveLength(given.length);
			})
		);
	});
});
