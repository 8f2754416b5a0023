/** Puts the query part of the page's address, as a new entry of the history or in place of the present one. */
export function writeAddress(search: string, { replace }: { replace: boolean }): void {
	const address = `${location.pathname}${search}${location.hash}`;
	if (replace) history.replaceState(null, '', address);
	else history.pushState(null, '', address);
}
