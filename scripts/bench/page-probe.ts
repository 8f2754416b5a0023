/** What a reader waits for on a page: a chart, a verdict, or the first of both. */
export type Sight = 'chart' | 'verdict' | 'either';

/** What the probe looks for. */
export interface ProbeTask {
	sight: Sight;
	/** A selector that matches once what is seen can be used; null where that comes with the sight. */
	usable: string | null;
	/** The colours of the lines as `#rrggbb`, by which a canvas is known to hold them. */
	colours: readonly string[];
}

/** What the probe saw on a page; times in ms since navigation started. */
export interface ProbeResult {
	/** When the frame that holds the chart or verdict was painted; null while there is none. */
	firstSight: number | null;
	/** When it was painted and could be used; null before. */
	usable: number | null;
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
 * shows five paths wider than 20 px (or five of a drawing so wide), or a canvas of that size pixels of five line colours, a verdict when
 * its shape is at least 10 px wide; each counts as painted one frame later.
 */
export function pageProbe({ sight, usable, colours }: ProbeTask): void {
	const result: ProbeResult = { firstSight: null, usable: null, blocking: 0, layoutShift: 0 };
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

	const LEAST = { width: 240, height: 120, lines: 5 };
	const isLarge = (element: Element) => {
		const { width, height } = element.getBoundingClientRect();
		return width >= LEAST.width && height >= LEAST.height;
	};
	const wanted = colours.map((colour) =>
		[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
	);
	const hasColours = (canvas: HTMLCanvasElement) => {
		const context = isLarge(canvas) ? canvas.getContext('2d') : null;
		if (!context) return false;
		const { width, height } = canvas;
		const { data } = context.getImageData(0, 0, width, height);
		const found = new Set<number>();
		// Every twelfth column of pixels meets every line, and costs the page next to nothing.
		for (let at = 0; at < data.length; at += 4) {
			if (((at / 4) % width) % 12 !== 0) continue;
			const same = (rgb: number[]) =>
				rgb.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= 6);
			const index = wanted.findIndex(same);
			if (index >= 0) found.add(index);
		}
		return found.size >= LEAST.lines;
	};
	const hasLines = (svg: SVGElement) => {
		if (!isLarge(svg)) return false;
		let lines = 0;
		for (const mark of svg.querySelectorAll('path, use')) {
			if (mark.getBoundingClientRect().width <= 20) continue;
			const shown = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
			lines += shown?.querySelectorAll('path').length ?? 1;
		}
		return lines >= LEAST.lines;
	};
	const hasChart = () =>
		[...document.querySelectorAll('svg')].some(hasLines) ||
		[...document.querySelectorAll('canvas')].some(hasColours);
	const hasVerdict = () =>
		[...document.querySelectorAll('svg:has(use[href^="#v-"])')].some(
			(svg) => svg.getBoundingClientRect().width >= 10
		);
	const isThere =
		sight === 'chart'
			? hasChart
			: sight === 'verdict'
				? hasVerdict
				: () => hasChart() || hasVerdict();
	const isUsable = () => usable === null || document.querySelector(usable) !== null;
	const look = () => {
		if (result.firstSight === null && isThere()) {
			requestAnimationFrame(() => (result.firstSight ??= performance.now()));
		}
		if (result.firstSight !== null && isUsable()) result.usable = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
