import type { ProgressTarget } from './progress-input.ts';
import { PROGRESS_HORIZON } from './progress-years.ts';
import type { MethodWord, NotAssessableReason, ProgressMethod, Verdict } from './verdict.ts';

/** What is judged: the figure itself, or how near two groups of people are to parity. */
export const VERDICT_MEASURES = [
	'value',
	'parity_sex',
	'parity_urbanisation',
	'parity_age'
] as const;
export type VerdictMeasure = (typeof VERDICT_MEASURES)[number];

/** One row of the `verdicts` table: one method on one series of an area, with one target or none. */
export interface VerdictRow {
	indicator: string;
	measure: VerdictMeasure;
	ref_area: string;
	/** Key of `targets`; null where the method's rule without a target is used, and for parity. */
	target_id: string | null;
	method: ProgressMethod;
	/** True where series and target are those that are shown. */
	is_primary: boolean;
	series: string;
	/** True where the figures are those of `group_figures`. */
	computed: boolean;
	verdict: Verdict;
	word: MethodWord | null;
	/** From -5 to 5, to four decimals. */
	score: number | null;
	/** What the method compares with its cuts; like the rates and the projection, to eight digits. */
	measure_value: number | null;
	base_year: number | null;
	base_value: number | null;
	latest_year: number | null;
	latest_value: number | null;
	target_value: number | null;
	target_year: number | null;
	/** Yearly change as the method reckons it: a share, or units. */
	rate: number | null;
	rate_needed: number | null;
	projection: number | null;
	reason: NotAssessableReason | null;
	/** Codes of `VERDICT_CAUTIONS`, separated by `;`; empty where there is none. */
	cautions: string;
	/** How many of the assessable alternatives give the same verdict: methods, base years, latest years. */
	methods_agree: number;
	methods_of: number;
	bases_agree: number;
	bases_of: number;
	latest_agree: number;
	latest_of: number;
}

/** One row of the `group_figures` table: a mean of members weighted by population, computed by us. */
export interface GroupFigure {
	indicator: string;
	series: string;
	/** The group. */
	ref_area: string;
	time_period: number;
	/** In the unit of the series, to eight decimals. */
	obs_value: number;
	members: number;
	/** Members with a figure and a population in the year. */
	members_with: number;
	/** Their share of the members' population, from 0 to 1, to four decimals. */
	population_share: number;
}

/** What a summary speaks of: an action line, a goal, or a cell of the matrix. */
export const SUMMARY_KINDS = ['action_line', 'goal', 'cell'] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

/** How indicators are mapped to action lines: through the SDG targets of the matrix, or by judgement. */
export const SUMMARY_LAYERS = ['official', 'thematic'] as const;
export type SummaryLayer = (typeof SUMMARY_LAYERS)[number];

/** One row of the `summary_verdicts` table: one verdict over the indicators of a line, goal or cell. */
export interface SummaryVerdictRow {
	kind: SummaryKind;
	/** The action line, or for a goal its number. */
	code: string;
	/** The goal of a cell; null for lines and goals. */
	goal: string | null;
	layer: SummaryLayer;
	ref_area: string;
	method: ProgressMethod;
	verdict: Verdict;
	/** The mean score, from -5 to 5, to four decimals; null where all are silent. */
	score: number | null;
	/** Indicators with a verdict, and without. */
	speaking: number;
	silent: number;
	lowest: Verdict | null;
	highest: Verdict | null;
}

/** The target of every measure of parity: an index of 1 by the horizon. */
export const PARITY_TARGET: ProgressTarget = { value: 1, operator: '>=', year: PROGRESS_HORIZON };
