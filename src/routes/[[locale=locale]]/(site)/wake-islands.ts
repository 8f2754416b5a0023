/** A part of a page that comes alive on its own: takes over its prerendered form, or draws anew. */
export interface LivePart {
	hydrate: (target: Element) => unknown;
	mount: (target: Element) => unknown;
	/** Whether the prerendered form still shows what the page shows. */
	isFresh: () => boolean;
}

/** Makes the part of a name ready from the data that stand beside it; null where what it needs could not be had. */
export type OpenIsland = (name: string, data: unknown) => Promise<LivePart | null>;

const wakes = new Map<string, () => void>();

/** Makes an island live now, be it near or not: what it shows as prerendered no longer holds. */
export function wakeIsland(name: string): void {
	wakes.get(name)?.();
}

/** The data that the server put beside an island's prerendered form. */
export function islandData(name: string): unknown {
	const text = document.querySelector(`[data-island="${name}"] > script`)?.textContent;
	return text ? JSON.parse(text) : undefined;
}

/** Finds every island of the page and lets each come alive when it should. */
export function wakeIslands(
	openers: Readonly<Record<string, () => Promise<{ openIsland: OpenIsland }>>>,
	prepare: () => Promise<{ bindPageLocale: () => void }>
): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
		const name = place.dataset['island'] ?? '';
		const load = openers[name.split(':')[0] ?? ''];
		if (!load) throw new Error(`no script knows the part "${name}" of this page`);
		watch(place, name, async () => {
			const [{ openIsland }, { bindPageLocale }] = await Promise.all([load(), prepare()]);
			bindPageLocale();
			return openIsland(name, islandData(name));
		});
	}
}

/** Kinds of fields that a reader types into; others have a value that nobody typed. */
const TYPED = ['text', 'search', 'number'];

const controlsOf = (part: Element) => [
	...part.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')
];

/** Takes down what a reader opened, typed and stands on in a part, to be put back once it is drawn anew. */
function keepTouched(part: Element): () => void {
	const folds = () => [...part.querySelectorAll('details')];
	const titleOf = (fold: Element) => fold.querySelector('summary')?.textContent;
	const open = new Set(folds().flatMap((fold) => (fold.open ? [titleOf(fold)] : [])));
	const typed = controlsOf(part).map((control) =>
		control instanceof HTMLInputElement &&
		TYPED.includes(control.type) &&
		control.value !== control.defaultValue
			? control.value
			: null
	);
	const stood = controlsOf(part).findIndex((control) => control === document.activeElement);
	return () => {
		for (const fold of folds()) if (open.has(titleOf(fold))) fold.open = true;
		for (const [index, control] of controlsOf(part).entries()) {
			if (index === stood) control.focus();
			const value = typed[index];
			if (value == null) continue;
			control.value = value;
			control.dispatchEvent(new Event('input', { bubbles: true }));
		}
	};
}

function watch(place: HTMLElement, name: string, open: () => Promise<LivePart | null>): void {
	let state: 'still' | 'starting' | 'live' = 'still';
	const missed: (() => void)[] = [];
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) wake();
		},
		{ rootMargin: '200px' }
	);

	async function start(): Promise<void> {
		state = 'starting';
		let part: LivePart | null = null;
		try {
			part = await open();
		} catch {
			// The prerendered form stands; the next touch tries again.
		}
		const target = place.querySelector(':scope > div');
		if (!part || !target) {
			state = 'still';
			return;
		}
		state = 'live';
		observer.disconnect();
		if (part.isFresh()) {
			part.hydrate(target);
		} else {
			const putBack = keepTouched(target);
			target.textContent = '';
			part.mount(target);
			putBack();
		}
		for (const replay of missed.splice(0)) replay();
	}

	function wake(): void {
		if (state === 'still') void start();
	}

	/** Finds a control of the part again: drawing anew puts another element in its place. */
	function sameControl(control: Element): () => Element | undefined {
		const index = controlsOf(place).findIndex((each) => each === control);
		return () => controlsOf(place)[index];
	}

	// What a reader does before the part is live is done again once it is.
	function keep(event: Event): void {
		if (state === 'live') return;
		wake();
		const { target } = event;
		if (event instanceof SubmitEvent && target instanceof HTMLFormElement) {
			event.preventDefault();
			missed.push(() => target.requestSubmit());
		} else if (target instanceof HTMLSelectElement) {
			const { value } = target;
			const again = sameControl(target);
			missed.push(() => {
				const select = again();
				if (!(select instanceof HTMLSelectElement)) return;
				select.value = value;
				select.dispatchEvent(new Event('change', { bubbles: true }));
			});
		} else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
			const { checked } = target;
			const again = sameControl(target);
			missed.push(() => {
				const box = again();
				if (box instanceof HTMLInputElement && box.checked !== checked) box.click();
			});
		}
	}

	wakes.set(name, wake);
	const when = place.dataset['when']?.split(' ') ?? [];
	if (when.includes('loaded') || (when.includes('addressed') && location.search !== '')) wake();
	if (when.includes('near')) observer.observe(place);
	if (when.includes('near') || when.includes('touched')) {
		for (const type of ['pointerenter', 'pointerdown', 'focusin']) {
			place.addEventListener(type, wake);
		}
		place.addEventListener('submit', keep, true);
		place.addEventListener('change', keep, true);
		if (place.contains(document.activeElement)) wake();
	}
}
