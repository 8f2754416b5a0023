/** The query part of an address in which `own` stands in place of the parameters of those names; the others stay as they are. */
export function mergeSearch(search: string, names: readonly string[], own: string): string {
	const mine = own.replace(/^\?/, '');
	const others = otherParts(search, names, false);
	const parts = [...(mine === '' ? [] : [mine]), ...others];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Of the query part of an address, the parameters of those names, as they stand in it. */
export function pickSearch(search: string, names: readonly string[]): string {
	const parts = otherParts(search, names, true);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function otherParts(search: string, names: readonly string[], named: boolean): string[] {
	return search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && names.includes(part.split('=')[0] ?? '') === named);
}
