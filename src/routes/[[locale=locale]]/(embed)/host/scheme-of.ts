/** The colour scheme that a page gives an element, `auto` where it leaves it to the reader's system. */
export function schemeOf(element: Element): 'auto' | 'light' | 'dark' {
	const scheme = getComputedStyle(element).colorScheme;
	return scheme === 'light' || scheme === 'dark' ? scheme : 'auto';
}
