import type { ValuedPoint } from './chart-line.ts';

/** What the figures say, before words. */
export type FindingFacts =
	| { kind: 'none' }
	| { kind: 'area'; ref_area: string; name: string; to: ValuedPoint; from: ValuedPoint | null }
	| { kind: 'top'; year: number; count: number; ref_area: string; value: number }
	| { kind: 'range'; year: number; low: AreaFigure; high: AreaFigure }
	| { kind: 'count'; year: number; count: number; yes: number }
	| { kind: 'median'; year: number; count: number; median: number; change: MedianChange | null };

/** One area's figure. */
export interface AreaFigure {
	ref_area: string;
	value: number;
}

/** Among economies with comparable figures in both years, how many rose and how many fell. */
export interface MedianChange {
	year: number;
	both: number;
	rose: number;
	fell: number;
}
