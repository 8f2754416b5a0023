import { describe, expect, it } from 'vitest';
import {
	copiedCode,
	MIXED_SUBJECTS,
	TWELVE_INDICATORS,
	twelveOf
} from '../../scripts/bench/embed-subjects.ts';
import { hostPage } from '../../scripts/bench/host-page.ts';

describe('twelveOf', () => {
	it('gives twelve different indicators, the named one first', () => {
		expect(twelveOf(TWELVE_INDICATORS[0])).toEqual([...TWELVE_INDICATORS]);
		for (const first of ['gdp-per-capita', 'researchers']) {
			const twelve = twelveOf(first);
			expect(twelve[0]).toBe(first);
			expect(new Set(twelve).size).toBe(12);
		}
	});
});

describe('hostPage', () => {
	it('holds the code that makers copy of each chart', () => {
		const codes = MIXED_SUBJECTS.map((subject) => copiedCode(subject, 'A', 'https://a.example/'));
		const page = hostPage(codes);
		expect(page.match(/<iframe /g)).toHaveLength(12);
		expect(page.match(/src="https:\/\/a\.example\/embed\/frames\.js"/g)).toHaveLength(12);
		expect(page).toContain('src="https://a.example/embed/indicator/internet-use/map/"');
		expect(new Set(codes).size).toBe(12);
	});
});
