import type { PeerArea, PeerFile } from './peer-file.ts';
import { similarIncome } from './similar-income.ts';

/** The sets of peers that a page offers; `own` is the reader's own choice. */
export const PEER_SET_KINDS = [
	...(['region', 'income', 'ldc', 'lldc', 'sids', 'gni'] as const),
	...(['kin', 'members', 'own'] as const)
];
export type PeerSetKind = (typeof PEER_SET_KINDS)[number];

/** Areas that another one is compared with. */
export interface PeerSet {
	kind: PeerSetKind;
	/** Codes of the peers, never the area itself. */
	codes: string[];
	/** The group that they form with the area, or null. */
	group: string | null;
}

/** What only a group's own page holds: codes of its members and of the other groups of its kind. */
export interface GroupPeers {
	members: readonly string[];
	kin: readonly string[];
}

const WORLD = '001';
const MARKS = [
	['ldc', '199'],
	['lldc', '432'],
	['sids', '722']
] as const;
/** Fewer peers with figures than this are not shown first. */
const ENOUGH = 3;

/** The sets of peers of an area, the one that is shown first at the head. */
export function peerSets(file: PeerFile, code: string, group: GroupPeers | null): PeerSet[] {
	const { areas } = file;
	const own = areas.find((area) => area.code === code);
	if (!own) return [];
	const spoken = new Set(file.series.flatMap(({ at }) => at.map((place) => areas[place]?.code)));
	const offered = (group ? groupSets(group) : economySets(areas, own))
		.map((set) => ({ ...set, codes: set.codes.filter((peer) => peer !== code) }))
		.filter(({ codes }) => codes.some((peer) => spoken.has(peer)));
	const first = offered.find(
		({ codes }) => codes.filter((peer) => spoken.has(peer)).length >= ENOUGH
	);
	const world: PeerSet = { kind: 'own', codes: code === WORLD ? [] : [WORLD], group: null };
	return first ? [first, ...offered.filter((set) => set !== first), world] : [world, ...offered];
}

function groupSets({ members, kin }: GroupPeers): PeerSet[] {
	return [
		{ kind: 'kin', codes: [...kin], group: null },
		{ kind: 'members', codes: [...members], group: null }
	];
}

function economySets(areas: readonly PeerArea[], own: PeerArea): PeerSet[] {
	const economies = areas.filter(({ kind }) => kind === 'economy');
	const codesWhere = (fits: (area: PeerArea) => boolean) =>
		economies.filter(fits).map(({ code }) => code);
	const sets: PeerSet[] = [];
	if (own.region !== null) {
		const codes = codesWhere(({ region }) => region === own.region);
		sets.push({ kind: 'region', codes, group: own.region });
	}
	if (own.income !== null) {
		const codes = codesWhere(({ income }) => income === own.income);
		sets.push({ kind: 'income', codes, group: own.income });
	}
	for (const [mark, group] of MARKS) {
		if (own[mark]) sets.push({ kind: mark, codes: codesWhere((area) => area[mark]), group });
	}
	const codes = similarIncome(areas, own.code).map(({ code }) => code);
	sets.push({ kind: 'gni', codes, group: null });
	return sets;
}
