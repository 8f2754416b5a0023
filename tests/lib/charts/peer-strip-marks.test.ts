import { describe, expect, it } from 'vitest';
import { comparePeers } from '#lib/view/index.ts';
import { peerStripMarks, STRIP } from '../../../src/lib/charts/peer-strip-marks.ts';
import { file, series } from '../view/peers/peer-file.ts';

function marksOf(values: (number | null)[], changes = {}) {
	const peers = ['800', '834', '108', '233'];
	const [row] = comparePeers(file([series(values, changes)]), '404', peers).rows;
	if (!row) throw new Error('no row');
	return peerStripMarks(row);
}

describe('peerStripMarks', () => {
	it('draws every peer as a dot of one path, and the area and the median apart', () => {
		const marks = marksOf([50, 0, 0, 100, 25]);
		expect(marks.dots).toBe('M7 10h0m0 0h0m57 0h0m169 0h0');
		expect(marks.own).toBe(STRIP.width / 2);
		expect(marks.median).toBe(35);
		expect(marks.beyond).toBe(false);
	});

	it('says that a peer stands beyond the end, and draws no dot for it', () => {
		const marks = marksOf([2, 1, 2, 3, 900], { unit: 'PT_GNI_PC', high: null });
		expect(marks.beyond).toBe(true);
		expect(marks.dots.match(/h0/g)).toHaveLength(3);
	});

	it('finds what is nearest to a place, the area itself among them', () => {
		const { nearest } = marksOf([50, 0, 20, 100, null]);
		expect([0, 118, 240].map((x) => nearest(x).area.slug)).toEqual(['uga', 'ken', 'bdi']);
	});
});
