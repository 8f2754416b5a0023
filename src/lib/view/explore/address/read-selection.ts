import {
	ALL_ECONOMIES,
	BREAKDOWN_DIMENSIONS,
	MEMBERS_PREFIX,
	NATURE,
	OBS_STATUS,
	type ExploreSelection
} from '#lib/domain/index.ts';
import { AREA_PATTERN, SERIES_PATTERN, breakdownCode } from './codes.ts';
import type { ExploreContext } from './explore-context.ts';
import { EXPLORE_LIMITS } from './explore-limits.ts';
import { matching, oneOf, truth, year, type PartReader } from './part-reader.ts';

const NAMES = [
	'series',
	'areas',
	'from',
	'to',
	'breakdown',
	'hide_status',
	'hide_nature',
	'absent'
];

function areaReader(context: ExploreContext) {
	const known = matching(AREA_PATTERN, (code) => context.hasArea(code));
	const group = matching(AREA_PATTERN, (code) => context.hasMembers(code));
	return (value: unknown): string | undefined => {
		if (value === ALL_ECONOMIES) return ALL_ECONOMIES;
		if (typeof value !== 'string' || !value.startsWith(MEMBERS_PREFIX)) return known(value);
		return group(value.slice(MEMBERS_PREFIX.length)) === undefined ? undefined : value;
	};
}

/** The selection of a view from a value of unknown shape; `parts` remembers what had to be dropped. */
export function readSelection(
	value: unknown,
	context: ExploreContext,
	parts: PartReader
): ExploreSelection {
	const own = parts.record('selection', value);
	parts.unknown('', own, NAMES);
	const breakdown = parts.record('breakdown', own['breakdown']);
	parts.unknown('breakdown', breakdown, BREAKDOWN_DIMENSIONS);
	const from = parts.one<number | null>('from', own['from'], null, year);
	const to = parts.one<number | null>('to', own['to'], null, (text) => {
		const read = year(text);
		return read !== undefined && read < (from ?? read) ? undefined : read;
	});
	return {
		series: parts.list(
			'series',
			own['series'],
			EXPLORE_LIMITS.series,
			matching(SERIES_PATTERN, (series) => context.hasSeries(series))
		),
		areas: parts.list('areas', own['areas'], EXPLORE_LIMITS.areas, areaReader(context)),
		from,
		to,
		breakdown: Object.fromEntries(
			BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
				const read = breakdownCode(dimension);
				const codes = parts.list(dimension, breakdown[dimension], EXPLORE_LIMITS.codes, read);
				return codes.length > 0 ? [[dimension, codes]] : [];
			})
		),
		hide_status: parts.list(
			'hide_status',
			own['hide_status'],
			OBS_STATUS.length,
			oneOf(OBS_STATUS)
		),
		hide_nature: parts.list('hide_nature', own['hide_nature'], NATURE.length, oneOf(NATURE)),
		absent: parts.one('absent', own['absent'], false, truth)
	};
}
