/** When and from where something is taken away. */
export interface Taken {
	/** The whole address of the page, the reader's choice included. */
	address: string;
	/** The day, as `2026-11-27`. */
	accessed: string;
	/** Whether the page is read from right to left. */
	rtl: boolean;
}

/** The day in this moment, as `2026-11-27`. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}

/** The address of the page and the day. */
export function taken(): Taken {
	return {
		address: location.href.replace(/#.*/, ''),
		accessed: today(),
		rtl: document.documentElement.dir === 'rtl'
	};
}
