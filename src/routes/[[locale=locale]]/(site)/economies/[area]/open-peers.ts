import { readPeers, type PeerFile } from '#lib/view/index.ts';
import { loadJson } from '../../../../load-json.ts';
import { islandOf } from '../../island.ts';
import type { OpenIsland } from '../../wake-islands.ts';
import type { PeerIslandData } from './peer-island.ts';
import Peers from './Peers.svelte';

/** Makes the comparison with peers live: loads the figures of all areas, and reads the choice in the address. */
export const openIsland: OpenIsland = async (_name, data) => {
	const { check, ...page } = data as PeerIslandData;
	const alert = document.querySelector<HTMLElement>('[data-peers-failed]');
	const file = await loadJson<PeerFile>('../latest.json', check).catch((cause: unknown) => {
		if (alert) alert.hidden = false;
		throw cause;
	});
	if (alert) alert.hidden = true;
	const slugs = new Set(file.areas.map(({ slug }) => slug.toUpperCase()));
	const asked = new URLSearchParams(location.search).get('peers');
	const choice = readPeers(asked, (code) => slugs.has(code));
	return islandOf(Peers, { ...page, file, choice }, () => choice === null);
};
