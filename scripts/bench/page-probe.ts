/** What a reader waits for on a page. */
export type Sight = 'chart' | 'verdict';

/** What the probe saw on a page; times in ms since navigation started. */
export interface ProbeResult {
	/** When the frame that holds the chart or verdict was painted; null while there is none. */
	firstSight: number | null;
	/** Milliseconds over 50 of every long task, summed. */
	blocking: number;
	layoutShift: number;
}

declare global {
	interface Window {
		benchProbe: ProbeResult;
	}
}

/**
 * Runs inside a page before anything else, the same on every page: a chart is there when an SVG at least 240 x 120 px
 * holds five paths wider than 20 px, a verdict when its shape is at least 10 px wide; each counts as painted one frame
 * later.
 */
export function pageProbe(sight: Sight): void {
	const result: ProbeResult = { firstSight: null, blocking: 0, layoutShift: 0 };
	window.benchProbe = result;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) result.blocking += Math.max(0, duration - 50);
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
			if (!shift.hadRecentInput) result.layoutShift += shift.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });

	const hasChart = () =>
		[...document.querySelectorAll('svg')].some((svg) => {
			const { width, height } = svg.getBoundingClientRect();
			if (width < 240 || height < 120) return false;
			let lines = 0;
			for (const path of svg.querySelectorAll('path')) {
				if (path.getBoundingClientRect().width > 20) lines += 1;
			}
			return lines >= 5;
		});
	const hasVerdict = () =>
		[...document.querySelectorAll('svg:has(use[href^="#v-"])')].some(
			(svg) => svg.getBoundingClientRect().width >= 10
		);
	const isThere = sight === 'chart' ? hasChart : hasVerdict;
	const look = () => {
		if (!isThere()) return requestAnimationFrame(look);
		return requestAnimationFrame(() => {
			result.firstSight = performance.now();
		});
	};
	requestAnimationFrame(look);
}
