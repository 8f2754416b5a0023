import { PEER_SET_KINDS, type PeerSetKind } from './peer-sets.ts';

/** What a reader compares an area with: a set by its kind, or areas of the reader's own choice. */
export interface PeerChoice {
	kind: PeerSetKind;
	/** Upper-case slugs, e.g. `KEN`; only with `own`. */
	areas: string[];
}

/** The most areas that a reader can choose. */
export const MAX_PEERS = 6;

/**
 * The choice that `peers` of an address names: a set in lower case, or codes such as `KEN,UGA`; null where it names
 * nothing known. `hasArea` tells which codes are known.
 */
export function readPeers(
	text: string | null,
	hasArea: (code: string) => boolean
): PeerChoice | null {
	if (text === null) return null;
	const kind = PEER_SET_KINDS.find((each) => each === text);
	if (kind) return { kind, areas: [] };
	const codes = text
		.split(',')
		.map((code) => code.trim().toUpperCase())
		.filter(hasArea);
	const areas = [...new Set(codes)].slice(0, MAX_PEERS);
	return areas.length > 0 ? { kind: 'own', areas } : null;
}

/** The text that `readPeers` reads. */
export function writePeers({ kind, areas }: PeerChoice): string {
	return kind === 'own' && areas.length > 0 ? areas.join(',') : kind;
}
