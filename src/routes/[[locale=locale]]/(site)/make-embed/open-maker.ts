import { islandOf } from '../island.ts';
import type { OpenIsland } from '../wake-islands.ts';
import { writeAddress } from '../write-address.ts';
import MakePanel from './MakePanel.svelte';
import type { MakerData } from './maker-data.ts';
import { MakerState } from './maker-state.svelte.ts';

function write(search: string): void {
	try {
		writeAddress(search, { replace: true });
	} catch {
		// Browsers refuse what changes too often; the next change makes up for it.
	}
}

/** Makes the page for makers live: reads the address, and follows it. */
export const openIsland: OpenIsland = (_name, data) => {
	const { maker: own } = data as { maker: MakerData };
	const maker = new MakerState(own, write);
	maker.site = new URL(own.root, location.href).href;
	const isFresh = !new URLSearchParams(location.search).has('embed');
	maker.readFrom(location.search);
	window.addEventListener('popstate', () => maker.readFrom(location.search));
	return Promise.resolve(islandOf(MakePanel, { maker }, () => isFresh));
};
