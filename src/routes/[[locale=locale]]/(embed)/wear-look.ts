import { contrastOf, LEAST_CONTRAST, type EmbedColour, type EmbedLook } from '#lib/view/index.ts';

const VARIABLES: Readonly<Record<EmbedColour, readonly string[]>> = {
	accent: ['--accent', '--focus', '--series-1'],
	ink: ['--ink'],
	paper: ['--paper']
};

/** A colour that the browser computed (`rgb(1, 2, 3)`) as `#rrggbb`. */
function hexOf(computed: string): string {
	const parts = computed.match(/\d+/g)?.slice(0, 3) ?? [];
	return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Puts a theme on; `auto` follows the reader's system and the page around. */
export function wearTheme(theme: EmbedLook['theme']): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset['theme'];
	else dataset['theme'] = theme;
}

/** Puts these colours on and all others off; an ink or accent that would not stand out from the ground is left out. */
export function wearColours(colours: Partial<Record<EmbedColour, string>>): void {
	const { style } = document.documentElement;
	for (const variable of Object.values(VARIABLES).flat()) style.removeProperty(variable);
	const put = (name: EmbedColour, colour: string) => {
		for (const variable of VARIABLES[name]) style.setProperty(variable, colour);
	};
	if (colours.paper) put('paper', colours.paper);
	const ground = hexOf(getComputedStyle(document.body).backgroundColor);
	for (const name of ['ink', 'accent'] as const) {
		const colour = colours[name];
		if (colour && contrastOf(colour, ground) >= LEAST_CONTRAST) put(name, colour);
	}
}

/** Puts on what an address says of the looks of its frame. */
export function wearLook({ theme, accent, title, height }: EmbedLook): void {
	const root = document.documentElement;
	if (theme !== 'auto') wearTheme(theme);
	if (accent) wearColours({ accent: `#${accent}` });
	if (!title) root.dataset['title'] = 'off';
	if (height !== null) root.style.setProperty('--height', `${height}px`);
}
