import { EMPTY_EXPLORE_VIEW } from '../empty-view.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { PACKED_PARAMETER } from './encode-explore-view.ts';
import type { ExploreContext } from './explore-context.ts';
import { isKnownVersion, migrateExploreView } from './migrate-explore-view.ts';
import { PartReader } from './part-reader.ts';
import { unpackText } from './pack-text.ts';
import { readExploreView, type ReadExploreView } from './read-explore-view.ts';
import { readShortForm, SHORT_PARAMETERS } from './short-form.ts';

/** The parameters of an address that hold a view; others are somebody else's. */
export const EXPLORE_PARAMETERS = [PACKED_PARAMETER, ...SHORT_PARAMETERS] as const;

const PACKED = /^(\d{1,3})\.(.+)$/s;

function unpack(text: string, context: ExploreContext): ReadExploreView | null {
	const [, version, packed] = PACKED.exec(text) ?? [];
	if (packed === undefined || !isKnownVersion(Number(version))) return null;
	try {
		const value: unknown = JSON.parse(unpackText(packed, DICTIONARIES[Number(version)] ?? ''));
		return readExploreView(migrateExploreView(value, Number(version)), context);
	} catch {
		return null;
	}
}

/** The same as `decodeExploreView` of an address in the readable form. */
export function decodeShortView(
	parameters: URLSearchParams,
	context: ExploreContext
): ReadExploreView {
	const value = readShortForm(parameters, (code) => context.firstSeries(code));
	return readExploreView(value, context);
}

/**
 * Reads the query part of an address, with or without its `?`. What is malformed, unknown or too large is dropped and
 * reported; a view that cannot be unpacked is dropped as a whole. Never throws.
 */
export function decodeExploreView(text: string, context: ExploreContext): ReadExploreView {
	const parameters = new URLSearchParams(text);
	const packed = parameters.get(PACKED_PARAMETER);
	if (packed === null) return decodeShortView(parameters, context);
	const read = unpack(packed, context);
	if (read) return read;
	const parts = new PartReader();
	parts.drop(PACKED_PARAMETER, packed);
	return { view: EMPTY_EXPLORE_VIEW, dropped: parts.dropped };
}
