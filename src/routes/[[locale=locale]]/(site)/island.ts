import { hydrate, mount, type Component } from 'svelte';
import type { LivePart } from './wake-islands.ts';

/** Joins a component and its props, so that whoever wakes the place need not know either. */
export function islandOf<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	isFresh: () => boolean = () => true
): LivePart {
	return {
		hydrate: (target) => hydrate(component, { target, props }),
		mount: (target) => mount(component, { target, props }),
		isFresh
	};
}
