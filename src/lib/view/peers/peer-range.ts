import { m, type Locale } from '#lib/i18n/index.ts';
import { formatShortValue } from '../format-value.ts';
import type { PeerRow } from './compare-peers.ts';

/** The lowest and the highest peer with their figures, e.g. `From 0.3 % (Chad) to 72.6 % (Mauritius)`. */
export function peerRange(
	{ peers, unit }: Pick<PeerRow, 'peers' | 'unit'>,
	locale: Locale
): string {
	const [low] = peers;
	const high = peers.at(-1);
	if (!low || !high) return '';
	if (low !== high && low.value === high.value) {
		return m.peers_range_same({ value: formatShortValue(low.value, unit, locale) }, { locale });
	}
	const last = { high: formatShortValue(high.value, unit, locale), last: high.area.name };
	if (low === high) return m.peers_range_one(last, { locale });
	const first = { low: formatShortValue(low.value, unit, locale), first: low.area.name };
	return m.peers_range({ ...first, ...last }, { locale });
}
