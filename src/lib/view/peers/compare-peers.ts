import { PROGRESS_METHODS, VERDICTS, type ProgressMethod } from '#lib/domain/index.ts';
import { headlineOrder } from './headline-order.ts';
import { median } from './median.ts';
import { PEER_YEARS, type PeerArea, type PeerFile, type PeerSeries } from './peer-file.ts';

/** An area's latest figure in a series. */
export interface PeerFigure {
	area: PeerArea;
	year: number;
	value: number;
	/** Whether we computed it from the members of the group. */
	computed: boolean;
	/** As in `PeerSeries`. */
	verdicts: string;
}

/** How many peers are on track or have arrived, of those with a verdict. */
export interface PeerTrack {
	method: ProgressMethod;
	ahead: number;
	of: number;
}

/** An area beside its peers in one indicator. */
export interface PeerRow extends Pick<
	PeerSeries,
	'indicator' | 'series' | 'name' | 'unit' | 'direction' | 'low' | 'high'
> {
	own: PeerFigure;
	/** Peers that can be compared, lowest figure first. */
	peers: PeerFigure[];
	/** How many there would be if all had figures. */
	asked: number;
	median: number;
	/** Peers with a better figure. */
	better: number;
	/** By each method. */
	tracks: PeerTrack[];
}

/** An area beside its peers. */
export interface PeerComparison {
	rows: PeerRow[];
	/** Indicators in which no peer can be compared. */
	silent: number;
}

function figuresOf({ areas }: PeerFile, series: PeerSeries): PeerFigure[] {
	return series.at.flatMap((place, index) => {
		const area = areas[place];
		const year = series.years[index];
		const value = series.values[index];
		if (!area || year === undefined || value === undefined) return [];
		const computed = series.computed.includes(place);
		return [{ area, year, value, computed, verdicts: series.verdicts[index] ?? '' }];
	});
}

function trackOf(method: ProgressMethod, peers: readonly PeerFigure[]): PeerTrack {
	const place = PROGRESS_METHODS.indexOf(method);
	const said = peers
		.map(({ verdicts }) => VERDICTS[Number(verdicts[place] ?? VERDICTS.length)])
		.filter((verdict) => verdict !== undefined && verdict !== 'not_assessable');
	const ahead = said.filter((verdict) => verdict === 'achieved' || verdict === 'on_track').length;
	return { method, ahead, of: said.length };
}

function rowOf(
	file: PeerFile,
	series: PeerSeries,
	code: string,
	codes: Set<string>
): PeerRow | null {
	const figures = figuresOf(file, series);
	const own = figures.find(({ area }) => area.code === code);
	if (!own) throw new Error(`${series.series}: no figure of ${code}`);
	const peers = figures
		.filter(({ area, year }) => codes.has(area.code) && Math.abs(year - own.year) <= PEER_YEARS)
		.sort((a, b) => a.value - b.value);
	const middle = median(peers.map(({ value }) => value));
	if (middle === null) return null;
	const { indicator, series: id, name, unit, direction, low, high } = series;
	return {
		...{ indicator, series: id, name, unit, direction, low, high, own, peers },
		asked: codes.size,
		median: middle,
		better: peers.filter(({ value }) => (direction === -1 ? value < own.value : value > own.value))
			.length,
		tracks: PROGRESS_METHODS.map((method) => trackOf(method, peers))
	};
}

/**
 * An area beside its peers in each indicator that it is judged by: the latest figures of the same series, at most five
 * years apart.
 */
export function comparePeers(
	file: PeerFile,
	code: string,
	peers: readonly string[]
): PeerComparison {
	const place = file.areas.findIndex((area) => area.code === code);
	const codes = new Set(peers.filter((peer) => peer !== code));
	const judged = file.series.filter(({ at, verdicts }) => verdicts[at.indexOf(place)]);
	const rows = headlineOrder(judged).map((series) => rowOf(file, series, code, codes));
	const spoken = rows.flatMap((row) => row ?? []);
	return { rows: spoken, silent: rows.length - spoken.length };
}
