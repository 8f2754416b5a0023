import { reaches } from './reaches.ts';

/**
 * Open SDG's score with a target, from -5 to 5, of the ratio R: min(7.1429 R - 4.2857, 5) from
 * R = 0.6 on; else max(4.1667 R - 2.5, -5).
 */
export function openSdgScore(ratio: number): number {
	return reaches(ratio, 0.6)
		? Math.min(7.1429 * ratio - 4.2857, 5)
		: Math.max(4.1667 * ratio - 2.5, -5);
}

/**
 * Open SDG's score without a target, from -5 to 5, of a yearly rate as `rateByFactor` gives it (v / C,
 * a share): 500 v/C - 5 from 1.5 % on, at most 5; 250 v/C - 1.25 from 0.5 % on; 500 v/C - 2.5 from 0
 * on; below 0 max(125 v - 2.5, -5).
 */
export function openSdgScoreWithoutTarget(scaled: number): number {
	if (reaches(scaled, 0.015)) return Math.min(500 * scaled - 5, 5);
	if (reaches(scaled, 0.005)) return 250 * scaled - 1.25;
	return reaches(scaled, 0) ? 500 * scaled - 2.5 : Math.max(125 * scaled - 2.5, -5);
}
