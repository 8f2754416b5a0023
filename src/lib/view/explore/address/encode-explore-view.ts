import { EXPLORE_VERSION, type ExploreView } from '#lib/domain/index.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { leanView } from './lean-view.ts';
import { packText } from './pack-text.ts';
import { isRecord } from './part-reader.ts';
import { maybeShortForm } from './short-form.ts';

/** The parameter that holds a whole view, packed. */
export const PACKED_PARAMETER = 'view';

/** A view as the query part of an address, without its `?`: readable where it is simple, else packed as `view=<version>.<base64url>`. */
export function encodeExploreView(view: ExploreView): string {
	return maybeShortForm(view) ?? `${PACKED_PARAMETER}=${EXPLORE_VERSION}.${packView(view)}`;
}

function packView(view: ExploreView): string {
	return packText(orderedJson(leanView(view)), DICTIONARIES[EXPLORE_VERSION] ?? '');
}

/** JSON with names in the order of the alphabet: equal views are the same text, however they were put together. */
function orderedJson(value: unknown): string {
	return JSON.stringify(value, (_name, part: unknown) =>
		isRecord(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
