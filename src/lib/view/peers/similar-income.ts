import { PEER_YEARS, type PeerArea } from './peer-file.ts';

/** How many economies count as of similar income. */
const SIMILAR_COUNT = 10;

/** Economies whose latest GNI per capita is at most five years older than the newest of all. */
function withRecentIncome(areas: readonly PeerArea[]): (PeerArea & { gni: { value: number } })[] {
	const newest = Math.max(...areas.map(({ gni }) => gni?.year ?? -Infinity));
	return areas.filter(
		(area): area is PeerArea & { gni: NonNullable<PeerArea['gni']> } =>
			area.kind === 'economy' &&
			area.gni !== null &&
			area.gni.value > 0 &&
			area.gni.year >= newest - PEER_YEARS
	);
}

/**
 * The ten other economies whose GNI per capita is nearest by ratio to that of `code`, nearest first; none where the
 * economy itself has no recent figure.
 */
export function similarIncome(
	areas: readonly PeerArea[],
	code: string,
	count = SIMILAR_COUNT
): PeerArea[] {
	const recent = withRecentIncome(areas);
	const own = recent.find((area) => area.code === code);
	if (!own) return [];
	const distance = ({ gni }: { gni: { value: number } }) =>
		Math.abs(Math.log(gni.value / own.gni.value));
	return recent
		.filter((area) => area !== own)
		.sort((a, b) => distance(a) - distance(b) || (a.code < b.code ? -1 : 1))
		.slice(0, count);
}
