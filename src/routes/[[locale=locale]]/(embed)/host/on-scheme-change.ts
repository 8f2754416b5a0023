const ATTRIBUTES = ['class', 'style', 'data-theme'];

/** Calls `follow` when the reader's system, or a switch of the page, may have changed the colours; gives what ends that. */
export function onSchemeChange(follow: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme:dark)');
	// Switches of pages mark the root.
	const observer = new MutationObserver(follow);
	system.onchange = follow;
	observer.observe(document.documentElement, { attributeFilter: ATTRIBUTES });
	return () => {
		system.onchange = null;
		observer.disconnect();
	};
}
