import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { jsonScript } from '../../json-script.ts';

/**
 * Prerenders a part of a page under its island's name; `data` is what its script will need to take it over, in the page
 * as JSON.
 */
export function renderIsland<Props extends Record<string, unknown>>(
	locals: App.Locals,
	name: string,
	component: Component<Props>,
	{ props, data }: { props: Props; data?: unknown }
): void {
	// Styles that only this part needs stand beside it (`css="injected"`), out of the first chart's way.
	const { head, body } = render(component as Component, {
		props,
		idPrefix: name.replace(':', '-')
	});
	const json = data === undefined ? '' : jsonScript(data);
	locals.islands ??= {};
	locals.islands[name] = `${head}<div>${body}</div>${json}`;
}
