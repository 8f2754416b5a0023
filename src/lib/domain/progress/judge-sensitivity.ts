import { judgeProgress } from './judge-progress.ts';
import type { ProgressInput } from './progress-input.ts';
import { PROGRESS_METHODS, type ProgressMethod, type Verdict } from './verdict.ts';

/** How many of the assessable alternatives give the same verdict on the common scale. */
export interface Agreement {
	agree: number;
	of: number;
}

/** How far a verdict depends on the method, on the base year and on the latest year. */
export interface Sensitivity {
	methods: Agreement;
	bases: Agreement;
	latest: Agreement;
}

/** Years to either side of the base year, and before the latest year, that are tried. */
const REACH = 3;

/**
 * Tries a verdict against its alternatives: the other methods; the other base years within three years
 * of `baseYear` that have a figure; the last three years before the latest, where they have a figure,
 * taken as the latest. Alternatives that are not assessable do not count; without a verdict all counts
 * are 0. This measure of uncertainty is ours.
 */
export function judgeSensitivity(input: ProgressInput, method: ProgressMethod): Sensitivity {
	const { verdict, base, latest } = judgeProgress(method, input);
	if (verdict === 'not_assessable' || !latest) {
		const none = { agree: 0, of: 0 };
		return { methods: none, bases: none, latest: none };
	}
	const years = input.points.map(({ year }) => year);
	const bases = years.filter(
		(year) => Math.abs(year - input.baseYear) <= REACH && year !== base?.year && year < latest.year
	);
	const ends = years.filter((year) => year < latest.year && year >= latest.year - REACH);
	return {
		methods: agreement(
			verdict,
			PROGRESS_METHODS.filter((other) => other !== method).map(
				(other) => judgeProgress(other, input).verdict
			)
		),
		bases: agreement(
			verdict,
			bases.map((baseYear) => judgeProgress(method, { ...input, baseYear }).verdict)
		),
		latest: agreement(
			verdict,
			ends.map((end) => {
				const points = input.points.filter(({ year }) => year <= end);
				return judgeProgress(method, { ...input, points }).verdict;
			})
		)
	};
}

function agreement(verdict: Verdict, alternatives: readonly Verdict[]): Agreement {
	const spoken = alternatives.filter((other) => other !== 'not_assessable');
	return { agree: spoken.filter((other) => other === verdict).length, of: spoken.length };
}
