import type { PeerSeries } from './peer-file.ts';

type Ranked = Pick<PeerSeries, 'topic' | 'aimed' | 'sdg' | 'at'>;

/**
 * Indicators in the order in which they are compared: those for which a framework sets a figure to reach; then one of each further topic,
 * the SDG indicator with the most figures or else the indicator with the most; then the rest. Within each part the given
 * order holds.
 */
export function headlineOrder<Series extends Ranked>(series: readonly Series[]): Series[] {
	const aimed = series.filter((each) => each.aimed);
	const rest = series.filter((each) => !each.aimed);
	const spoken = new Set(aimed.map(({ topic }) => topic));
	const topics = [...new Set(rest.map(({ topic }) => topic))].filter((topic) => !spoken.has(topic));
	const heads = topics.flatMap((topic) => {
		const own = rest.filter((each) => each.topic === topic);
		return own.sort((a, b) => Number(b.sdg) - Number(a.sdg) || b.at.length - a.at.length)[0] ?? [];
	});
	return [...aimed, ...heads, ...rest.filter((each) => !heads.includes(each))];
}
