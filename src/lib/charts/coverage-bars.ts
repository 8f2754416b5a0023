import type { YearCoverage } from '#lib/view/index.ts';

/** One bar of a coverage strip, in px. */
export interface CoverageBar {
	year: number;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The bars of a coverage strip, one a year without gaps in time; `total` economies fill the height. */
export function coverageBars(
	coverage: readonly YearCoverage[],
	{ width, height, total }: { width: number; height: number; total: number }
): CoverageBar[] {
	const years = coverage.map(({ year }) => year);
	const first = Math.min(...years);
	const step = width / (Math.max(...years) - first + 1);
	const most = Math.max(total, ...coverage.map(({ economies }) => economies));
	return coverage.map(({ year, economies }) => {
		const size = Math.max(1, Math.round((economies / most) * height * 10) / 10);
		return {
			year,
			x: Math.round((year - first) * step * 10) / 10,
			y: Math.round((height - size) * 10) / 10,
			width: Math.round(Math.max(1, Math.min(step - 1, 8)) * 10) / 10,
			height: size
		};
	});
}
