import type { EmbedSubject, EmbedView } from './embed-address.ts';

const CHARTS = { line: 760, map: 820, ranking: 980, gap: 680 } as const;
const CARDS = {
	verdict: 720,
	'action-line': 540,
	matrix: 1180,
	economy: 820,
	activities: 940,
	explore: 620
} as const;

/**
 * Px that hold an embed at most widths, for pages whose frames cannot grow. `drawn` is the kind of chart that a chart of
 * the gallery is drawn as; without it, there is room for each.
 */
export function embedHeight(subject: EmbedSubject, drawn: EmbedView = 'ranking'): number {
	if (subject.kind === 'chart') return CHARTS[drawn];
	return subject.kind === 'indicator' ? CHARTS[subject.view] : CARDS[subject.kind];
}
