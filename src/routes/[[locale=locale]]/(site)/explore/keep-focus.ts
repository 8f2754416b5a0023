const FOCUSABLE =
	'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/** Whether an element is there to have the focus. */
function isThere(element: Element): boolean {
	return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

/** The elements from one up to the place that holds it. */
function wayUp(element: Element, place: Element): Element[] {
	const way: Element[] = [];
	for (let own: Element | null = element; own !== null; own = own.parentElement) {
		way.push(own);
		if (own === place) break;
	}
	return way;
}

/** Keeps the focus in a place: where what has it goes away, the nearest control that stays is given it. */
export function keepFocus(place: HTMLElement): () => void {
	/** What had the focus last, and all that it stood in. */
	let way: readonly Element[] = [];

	function remember({ target }: Event): void {
		way = target instanceof Element && place.contains(target) ? wayUp(target, place) : [];
	}

	function press({ target }: Event): void {
		if (!(target instanceof Node) || way[0]?.contains(target) !== true) way = [];
	}

	function mend(): void {
		const [last, ...around] = way;
		const { activeElement } = document;
		const isFree = activeElement === null || activeElement === document.body;
		if (!last || isThere(last) || !(isFree || activeElement === last)) return;
		for (const own of around) {
			if (!isThere(own)) continue;
			const next = [...own.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isThere);
			if (next) {
				next.focus();
				return;
			}
		}
	}

	const observer = new MutationObserver(mend);
	observer.observe(place, {
		...{ subtree: true, childList: true },
		attributeFilter: ['hidden', 'disabled']
	});
	document.addEventListener('focusin', remember);
	document.addEventListener('pointerdown', press);
	return () => {
		observer.disconnect();
		document.removeEventListener('focusin', remember);
		document.removeEventListener('pointerdown', press);
	};
}
