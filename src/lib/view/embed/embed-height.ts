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

/** The same in a frame as narrow as a phone, where that is more. */
const NARROW_CHARTS: Partial<Record<EmbedView, number>> = { ranking: 1200, gap: 760 };
const NARROW_CARDS: Partial<Record<EmbedSubject['kind'], number>> = {
	verdict: 1040,
	'action-line': 860,
	matrix: 2260,
	economy: 1080
};

/** Px of the width of pages between which heights change. */
const WIDTHS = { narrow: 390, wide: 720 } as const;

/**
 * Px that hold an embed at most widths, for pages whose frames cannot grow. `drawn` is the kind of chart that a chart of
 * the gallery is drawn as; without it, there is room for each.
 */
export function embedHeight(subject: EmbedSubject, drawn: EmbedView = 'ranking'): number {
	if (subject.kind === 'chart') return CHARTS[drawn];
	return subject.kind === 'indicator' ? CHARTS[subject.view] : CARDS[subject.kind];
}

/** A height in CSS that holds an embed at the width of the page around it; null where `embedHeight` does at any width. */
export function fluidHeight(subject: EmbedSubject, drawn: EmbedView = 'ranking'): string | null {
	const wide = embedHeight(subject, drawn);
	const view =
		subject.kind === 'indicator' ? subject.view : subject.kind === 'chart' ? drawn : null;
	const narrow = view ? NARROW_CHARTS[view] : NARROW_CARDS[subject.kind];
	if (narrow === undefined) return null;
	const steep = (narrow - wide) / (WIDTHS.wide - WIDTHS.narrow);
	const most = Math.ceil(narrow + steep * WIDTHS.narrow);
	return `max(${wide}px,calc(${most}px - ${Math.round(steep * 100)}vw))`;
}
