import {
	DEFAULT_EMBED_LOOK,
	EMBED_VERSION,
	type EmbedAddress,
	type EmbedChoice
} from './embed-address.ts';
import { embedPath } from './embed-path.ts';

function yearsText({ from, to }: Pick<EmbedChoice, 'from' | 'to'>): string | null {
	if (from === null && to === null) return null;
	return from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;
}

/** The query part of an embed's address, with its `?`, or empty where everything is default; `decodeEmbed` reads it back. */
export function embedSearch({
	choice,
	look,
	view
}: Pick<EmbedAddress, 'choice' | 'look' | 'view'>): string {
	const parts: [string, string | number | null][] = [
		['areas', choice.areas.join(',')],
		['years', yearsText(choice)],
		['highlight', choice.highlight.join(',')],
		['series', choice.series],
		['by', choice.by],
		['layer', choice.layer],
		['method', choice.method],
		['vintage', choice.vintage],
		['theme', look.theme === DEFAULT_EMBED_LOOK.theme ? null : look.theme],
		['accent', look.accent],
		['title', look.title ? null : 'off'],
		['height', look.height]
	];
	const written = parts.flatMap(([name, value]) =>
		value === null || value === '' ? [] : [`${name}=${value}`]
	);
	const all = [...(view === '' ? [] : [view]), ...written];
	// The version stands in every address that says anything, so that it can be read in ten years.
	return all.length > 0 ? `?${all.join('&')}&v=${EMBED_VERSION}` : '';
}

/** The address of an embed from the site's root, e.g. `/embed/indicator/internet-use/?areas=KEN&v=1`. */
export function encodeEmbed(address: EmbedAddress): string {
	return embedPath(address.subject, address.locale) + embedSearch(address);
}
