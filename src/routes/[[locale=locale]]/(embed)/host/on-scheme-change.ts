const ATTRIBUTES = ['class', 'style', 'data-theme'];

/** Calls `follow` when the reader's system, or a switch of the page, may have changed the colours; gives what watches them. */
export function onSchemeChange(follow: () => void): [MediaQueryList, MutationObserver] {
	const system = matchMedia('(prefers-color-scheme:dark)');
	// Switches of pages mark the root.
	const observer = new MutationObserver(follow);
	system.onchange = follow;
	observer.observe(document.documentElement, { attributeFilter: ATTRIBUTES });
	return [system, observer];
}
