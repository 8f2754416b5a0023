import {
	DEFAULT_EMBED_LOOK,
	embedSearch,
	type DroppedPart,
	type EmbedChoice
} from '#lib/view/index.ts';
import type { FigureSet } from './figure-files.ts';

/** A choice without what a chart shows by itself: who keeps the newest vintage of its series asks for nothing yet. */
export function withoutOwn(
	choice: EmbedChoice,
	own: Pick<FigureSet, 'series' | 'vintage' | 'by'> | null
): EmbedChoice {
	const series = choice.series === own?.series ? null : choice.series;
	const by = choice.by === own?.by ? null : choice.by;
	const isOwn = series === null && by === null && choice.vintage === own?.vintage;
	return { ...choice, series, by, vintage: isOwn ? null : choice.vintage };
}

/** What an address asks for beside the embed's own default, as its query has it. */
export function askedParts(choice: EmbedChoice): DroppedPart[] {
	const asked = new URLSearchParams(embedSearch({ choice, look: DEFAULT_EMBED_LOOK, view: '' }));
	asked.delete('v');
	return [...asked].map(([parameter, value]) => ({ parameter, value }));
}
