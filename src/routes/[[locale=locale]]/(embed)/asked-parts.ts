import {
	DEFAULT_EMBED_LOOK,
	embedSearch,
	type DroppedPart,
	type EmbedChoice
} from '#lib/view/index.ts';

/** What an address asks for beside the embed's own default, as its query has it. */
export function askedParts(choice: EmbedChoice): DroppedPart[] {
	const asked = new URLSearchParams(embedSearch({ choice, look: DEFAULT_EMBED_LOOK, view: '' }));
	asked.delete('v');
	return [...asked].map(([parameter, value]) => ({ parameter, value }));
}
