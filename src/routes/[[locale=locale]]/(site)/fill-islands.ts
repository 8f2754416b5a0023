/** Replaces the marks that `Island.svelte` leaves by the prerendered parts of those names. */
export function fillIslands(html: string, islands: Readonly<Record<string, string>> = {}): string {
	return html.replace(/<!--island:([a-z0-9:-]+)-->/g, (_mark, name: string) =>
		fillIslands(islands[name] ?? '', islands)
	);
}

/** The page without the marks that Svelte leaves for a script that will never come: only islands are taken over. */
export function stripMarks(html: string): string {
	return html.replace(/<!--(?:\[-?\d*|\[!|\])?-->/g, '');
}
