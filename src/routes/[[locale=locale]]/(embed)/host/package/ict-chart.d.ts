/** A chart of the site in a frame that grows with it; every property reflects an attribute, null where it is not set. */
export class IctChart extends HTMLElement {
	/** Address of the site that the chart is of. */
	src: string | null;
	/** The chart: the path of its embed, e.g. `indicator/internet-use/map`. */
	chart: string | null;
	locale: string | null;
	/** Codes of economies or groups with commas between, e.g. `KEN,IND`. */
	areas: string | null;
	/** First and last year, e.g. `2005-2022`, or one year. */
	years: string | null;
	/** Codes of the areas that stand out. */
	highlight: string | null;
	series: string | null;
	/** The dimension that a gap compares, e.g. `sex`. */
	by: string | null;
	layer: string | null;
	method: string | null;
	/** The vintage that the chart keeps; the latest one where left out. */
	vintage: string | null;
	/** For `chart="explore"`: the query part that holds the view. */
	view: string | null;
	theme: 'auto' | 'light' | 'dark' | null;
	/** Six hexadecimal digits, with or without `#`. */
	accent: string | null;
	/** `off` leaves the title out. */
	chartTitle: string | null;
	/** Px that the chart fits. */
	height: string | number | null;
	/** Names the frame to assistive technology; the chart's own title where left out. */
	label: string | null;
	addEventListener<Name extends keyof IctChartEventMap>(
		type: Name,
		listener: (this: IctChart, event: IctChartEventMap[Name]) => unknown,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
	removeEventListener<Name extends keyof IctChartEventMap>(
		type: Name,
		listener: (this: IctChart, event: IctChartEventMap[Name]) => unknown,
		options?: boolean | EventListenerOptions
	): void;
	removeEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | EventListenerOptions
	): void;
}

export interface IctChartEventMap extends Omit<HTMLElementEventMap, 'error' | 'select'> {
	/** The chart is drawn; `title` is what it says. */
	ready: CustomEvent<{ title: string; height: number }>;
	/** A reader chose a figure. */
	select: CustomEvent<{ key: string; words: string[] }>;
	/** Something failed. */
	error: CustomEvent<{ reason: string }>;
}

declare global {
	interface HTMLElementTagNameMap {
		'ict-chart': IctChart;
	}
}
