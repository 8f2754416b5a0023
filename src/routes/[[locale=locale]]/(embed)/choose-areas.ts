/** What a chooser of areas does beside its fields. */
export interface ChooserActs {
	/** Every area that can be chosen, `[code, name]`; loaded when a reader comes near. */
	areas: () => Promise<[string, string][]>;
	onadd: (code: string) => void;
	onremove: (code: string) => void;
}

const plain = (text: string) => text.trim().toLowerCase();

/** Wakes the fields in which a reader adds areas by name and takes them away again. */
export function chooseAreas(place: HTMLElement, { areas, onadd, onremove }: ChooserActs): void {
	const field = place.querySelector('input');
	const list = place.querySelector('datalist');
	if (!field || !list) return;
	let choices: [string, string][] = [];

	async function fill(): Promise<void> {
		if (choices.length > 0) return;
		choices = await areas().catch(() => []);
		list?.replaceChildren(
			...choices.map(([, name]) => {
				const option = document.createElement('option');
				option.value = name;
				return option;
			})
		);
	}

	field.addEventListener('focus', () => void fill());
	field.addEventListener('input', () => {
		field.setCustomValidity('');
		// A name taken from the list is taken at once.
		const found = choices.find(([, name]) => name === field.value);
		if (found) onadd(found[0]);
	});
	function take(): void {
		void fill().then(() => {
			const wanted = plain(field?.value ?? '');
			if (wanted === '') return;
			const found =
				choices.find(([code, name]) => plain(name) === wanted || plain(code) === wanted) ??
				choices.find(([, name]) => plain(name).startsWith(wanted));
			if (found) onadd(found[0]);
			else {
				field?.setCustomValidity(place.dataset['unknown'] ?? '?');
				field?.reportValidity();
			}
		});
	}

	field.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') take();
	});
	place.querySelector('button')?.addEventListener('click', take);
	for (const button of place.querySelectorAll<HTMLButtonElement>('button[value]')) {
		button.addEventListener('click', () => onremove(button.value));
	}
}
