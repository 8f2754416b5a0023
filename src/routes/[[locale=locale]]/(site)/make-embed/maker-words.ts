import { m, type Locale } from '#lib/i18n/index.ts';
import type { EmbedAddress, EmbedCodeKind, EmbedFault } from '#lib/view/index.ts';
import type { MakerData } from './maker-data.ts';
import { makerKind, optionOf, optionsFor, type MakerKind } from './maker-subjects.ts';

const KINDS = {
	line: m.maker_kind_time,
	map: m.page_view_map,
	ranking: m.page_view_ranking,
	gap: m.maker_kind_gap,
	chart: m.maker_kind_chart,
	verdict: m.maker_kind_verdict,
	'action-line': m.maker_kind_line,
	matrix: m.maker_kind_matrix,
	economy: m.maker_kind_economy,
	activities: m.maker_kind_activities,
	explore: m.maker_kind_explore
} satisfies Record<MakerKind, unknown>;

/** A kind of embed in words. */
export function kindWords(kind: MakerKind, locale: Locale): string {
	return KINDS[kind]({}, { locale });
}

/** What an embed shows whatever is chosen of it, in the language of the page for makers. */
export function embedTitle({ subject }: EmbedAddress, data: MakerData): string {
	const kind = makerKind(subject);
	const option = optionOf(subject);
	const name = optionsFor(kind, data).find(({ value }) => value === option)?.name;
	// The name of a chart of the gallery says already what it shows.
	if (kind === 'chart' && name !== undefined) return name;
	return [name, kindWords(kind, data.locale)].filter(Boolean).join(' · ');
}

const FAULTS = {
	no_address: m.maker_fault_no_address,
	elsewhere: m.maker_fault_elsewhere,
	no_embed: m.maker_fault_no_embed,
	unknown: m.maker_fault_unknown
} satisfies Record<EmbedFault, unknown>;

/** What was wrong with an address, and what to do. */
export function faultWords(
	{ fault, part }: { fault: EmbedFault; part: string },
	locale: Locale
): string {
	return FAULTS[fault]({ part }, { locale });
}

const CODES = {
	script: [m.maker_code_script, m.maker_code_script_note],
	iframe: [m.maker_code_iframe, m.maker_code_iframe_note],
	component: [m.maker_code_component, m.maker_code_component_note],
	oembed: [m.maker_code_oembed, m.maker_code_oembed_note, m.maker_code_oembed_note_choice],
	markdown: [m.maker_code_markdown, m.maker_code_markdown_note, m.maker_code_markdown_note_choice],
	amp: [m.maker_code_amp, m.maker_code_amp_note],
	quarto: [m.maker_code_quarto, m.maker_code_quarto_note],
	r: [m.maker_code_r, m.maker_code_r_note],
	observable: [m.maker_code_observable, m.maker_code_observable_note]
} as const satisfies Record<EmbedCodeKind, unknown>;

/** The name of a code, and when to take it; `isOwn` where the embed shows just what it shows by itself. */
export function codeWords(
	kind: EmbedCodeKind,
	{ locale, isOwn }: { locale: Locale; isOwn: boolean }
): { name: string; note: string } {
	const [name, own, other = own] = CODES[kind];
	return { name: name({}, { locale }), note: (isOwn ? own : other)({}, { locale }) };
}
