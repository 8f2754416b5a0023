import type { EmbedSubject } from './embed-address.ts';

const CHARTS = { line: 640, map: 720, ranking: 800, gap: 600 } as const;
const CARDS = {
	verdict: 520,
	'action-line': 480,
	matrix: 900,
	economy: 560,
	activities: 480,
	explore: 680
} as const;

/** The height in px of a frame of 720 px width where no script lets it grow: its chart and source are seen without scrolling. */
export function embedHeight(subject: EmbedSubject): number {
	return subject.kind === 'indicator' ? CHARTS[subject.view] : CARDS[subject.kind];
}
