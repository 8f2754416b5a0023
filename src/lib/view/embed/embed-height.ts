import type { EmbedSubject } from './embed-address.ts';

const CHARTS = { line: 560, map: 620, ranking: 640, gap: 640 } as const;
const CARDS = {
	verdict: 360,
	'action-line': 480,
	matrix: 900,
	economy: 560,
	activities: 560,
	explore: 620
} as const;

/** Px that an embed needs at 600 px of width, for pages whose frames cannot grow. */
export function embedHeight(subject: EmbedSubject): number {
	return subject.kind === 'indicator' ? CHARTS[subject.view] : CARDS[subject.kind];
}
