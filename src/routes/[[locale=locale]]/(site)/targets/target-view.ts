import type { FlagWords } from '#lib/view/index.ts';
import type { IndicatorProgress, MethodView } from '../../../progress-view.ts';

/** The latest figure of the area that a target speaks of. */
interface LatestFigure {
	value: string;
	/** The breakdown it is of, or that it is an index; empty for a plain total. */
	of: string;
	flags: FlagWords[];
	year: number;
	computed: boolean;
}

/** A target of a framework, in the reader's language, with where it stands. */
export interface TargetView {
	id: string;
	code: string;
	name: string;
	/** Slug of the indicator that measures it; null where we hold none. */
	indicator: string | null;
	/** What is to be reached, and of what where the source says so. */
	wanted: string;
	wantedOf: string | null;
	year: number | null;
	/** For whom. */
	scope: string | null;
	confirmed: boolean;
	/** What limits the confidence. */
	caution: string | null;
	source: string | null;
	/** Where the latest figure is of; `code` as it stands in addresses. */
	area: { name: string; code: string };
	/** The series of the figure and the verdict; null where no figure is held. */
	series: string | null;
	latest: LatestFigure | null;
	/** Publisher and vintage of the figures. */
	publisher: string;
	/** Of the economies judged by this very target. */
	economies: number;
	met: number;
	methods: MethodView[];
	/** Why there is no verdict; empty where there is one. */
	silence: string;
}

/** How sure something is: confirmed by a source, found but not confirmed, or neither. */
export type Sureness = 'confirmed' | 'found' | 'unconfirmed';

/** A figure of one breakdown. */
export interface PartFigure {
	label: string;
	value: string;
	year: number;
	flags: FlagWords[];
}

/** A WSIS target of 2003, in the reader's language, with its status of 2014 and where it stands now. */
export interface WsisTargetView {
	number: number;
	name: string;
	nameSureness: Sureness;
	inPlan: boolean;
	lead: string[];
	status: string;
	statusSureness: Sureness;
	/** What was to measure it in 2014. */
	measured: string[];
	measuredSureness: Sureness;
	lines: { code: string; name: string; path: string }[];
	goalTargets: { target: string; goal: string }[];
	/** Why these indicators of ours, or none. */
	basis: string;
	/** The World's progress by our indicators. */
	progress: IndicatorProgress[];
	/** The World's latest figures by breakdown, of each indicator that has them. */
	parts: { indicator: string; name: string; source: string; figures: PartFigure[] }[];
	/** Indicators that measure it, of which we hold no such figure of the World. */
	missing: { indicator: string; name: string }[];
}
