import type { EconomyFigure, FrameSource } from '#lib/charts/index.ts';
import type {
	Indicator,
	Nature,
	ObsStatus,
	SummaryLayer,
	Target,
	VerdictRow
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { EffortCoverage, LayerCounts, MatrixIndicator, MatrixInput } from '#lib/view/index.ts';
import type { VerdictChecks } from '../../../verdict-checks.ts';

/** Words in every language, of files that all languages share. */
export type Words = Record<Locale, string>;

/** One of the files between which areas are divided, each by the last part of its page's address. */
export interface Shard<Entry> {
	areas: Record<string, Entry>;
}

/** The checks of the areas' files of `AreaCard`. */
export type AreaShard = Shard<VerdictChecks[string]>;

/** What each method says of an area's figure in an indicator. */
export interface CardFigure {
	indicator: string;
	series: string;
	unit: string;
	/** The latest figure; `computed` ones have no flags. */
	year: number | null;
	value: number | null;
	status: ObsStatus;
	nature: Nature | null;
	/** Only where this site computed it from a group's members. */
	computed?: true;
	verdicts: Pick<VerdictRow, 'method' | 'verdict' | 'word' | 'reason' | 'score'>[];
}

/** What cards of lines and of the matrix need of an area. */
export interface AreaCard {
	name: Words;
	figures: CardFigure[];
}

/** What the matrix is drawn from, beside an area's `AreaCard`. */
export interface MatrixData extends Pick<MatrixInput, 'links' | 'lines' | 'goals'> {
	indicators: MatrixIndicator[];
	sources: FrameSource[];
}

/** The judged indicators that are mapped to a line, by layer, as slugs in the catalogue's order. */
type Mapped = Record<SummaryLayer, string[]>;

/** What an action line's card is drawn from in a language, beside an area's `AreaCard`. */
export interface LineData {
	code: string;
	short: string;
	name: string;
	members: Mapped;
	/** The names of all indicators in `members`. */
	names: Record<string, string>;
	/** Lines in which this one is judged. */
	parts: { code: string; short: string; members: Mapped }[];
	/** Of every series that a verdict on the line or its parts may rest on. */
	sources: FrameSource[];
}

/** The verdicts on a line by layer, for each method a digit: its place in `VERDICTS`; empty where no indicator is mapped. */
export type LineDigits = Record<SummaryLayer, string>;

/** What an economy's card is drawn from in a language. */
export interface EconomyData {
	name: string;
	lines: { code: string; short: string; verdicts: LineDigits }[];
	figures: EconomyFigure[];
	sources: FrameSource[];
}

/** What a verdict's card needs of a row of the `verdicts` table. */
export type VerdictField = Exclude<
	keyof VerdictRow,
	'indicator' | 'ref_area' | 'is_primary' | 'score' | 'measure_value'
>;

/** An area in the file of an indicator's verdicts. */
export interface VerdictArea {
	name: Words;
	/** Fields as `VerdictShard.fields` names them; a row for each method, none where the area is not judged. */
	rows: VerdictRow[VerdictField][][];
	/** `[year, value]` of the series that the verdict rests on. */
	points: [number, number][];
	/** Of the latest figure. */
	status: ObsStatus;
	nature: Nature | null;
}

/** Verdicts on an indicator, with all that their cards show. */
export interface VerdictShard
	extends Shard<VerdictArea>, Pick<Indicator, 'direction' | 'limit_low' | 'limit_high'> {
	name: Words;
	/** Of how many areas of each kind there is a verdict. */
	judged: { economies: number; groups: number };
	fields: readonly VerdictField[];
	/** The preferred one first; `years` are those in which any area has a figure. */
	series: Record<string, { unit_measure: string; unit: Words; years: readonly number[] }>;
	targets: Record<string, Pick<Target, 'operator' | 'framework' | 'code'>>;
	sources: Record<Locale, FrameSource[]>;
}

/** An area's activities, all of them or those that serve a line. */
export interface AreaActivities {
	name: Words;
	/** Null where there is none. */
	found: {
		total: number;
		counts: LayerCounts;
		/** The first year, and how many start in it and in each after it. */
		first: number | null;
		years: number[];
		unknown: number;
		coverage: EffortCoverage;
		/** Keys of `ActivityShard.sources`, those with most first. */
		sources: ({ source: string } & LayerCounts)[];
		/** The register's address of them, without the locale. */
		register: string;
	} | null;
}

/** Activities by area, all of them or those that serve a line. */
export interface ActivityShard extends Shard<AreaActivities> {
	line: { code: string; short: Words } | null;
	sources: Record<Locale, FrameSource[]>;
}
