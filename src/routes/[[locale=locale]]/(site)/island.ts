import { hydrate, mount, type Component } from 'svelte';

/** A part of a page that comes alive on its own: takes over its prerendered form, or draws anew. */
export interface LivePart {
	hydrate: (target: Element) => Record<string, unknown>;
	mount: (target: Element) => Record<string, unknown>;
}

/** Joins a component and its props, so that whoever holds the place need not know either. */
export function islandOf<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): LivePart {
	return {
		hydrate: (target) => hydrate(component, { target, props }),
		mount: (target) => mount(component, { target, props })
	};
}
