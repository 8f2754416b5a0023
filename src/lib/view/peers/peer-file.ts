import type { AreaKind, Direction } from '#lib/domain/index.ts';

/** An area as a comparison needs it. */
export interface PeerArea {
	code: string;
	slug: string;
	name: string;
	kind: AreaKind;
	/** M49 sub-region and World Bank income group; null where there is none. */
	region: string | null;
	income: string | null;
	ldc: boolean;
	lldc: boolean;
	sids: boolean;
	/** Latest GNI per capita in US$, with its year; null where there is none. */
	gni: { value: number; year: number } | null;
}

/** The latest figure of each area in one series, in columns of equal length. */
export interface PeerSeries {
	indicator: string;
	series: string;
	topic: string;
	/** Name of the indicator in the reader's language. */
	name: string;
	unit: string;
	direction: Direction;
	low: number | null;
	high: number | null;
	/** Whether a framework sets a figure to reach for it, and whether it is an indicator of the SDG framework. */
	aimed: boolean;
	sdg: boolean;
	/** Places in the list of areas. */
	at: number[];
	years: number[];
	values: number[];
	/**
	 * The area's verdict in the order of `PROGRESS_METHODS`, each as its place in `VERDICTS`; empty where the area is
	 * judged by another series, or not at all.
	 */
	verdicts: string[];
	/** Places of the groups whose figure we computed from their members. */
	computed: number[];
}

/** The latest figures of all areas, in one language, by topic: the file that every area's page shares. */
export interface PeerFile {
	areas: PeerArea[];
	series: PeerSeries[];
}

/** How many years apart two figures may be and still be compared. */
export const PEER_YEARS = 5;
