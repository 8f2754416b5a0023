/** Small text, which wears the accent, must stand out from its ground by this much (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The grounds that a frame stands on in each theme, `--paper` of the site's tokens. */
export const EMBED_GROUNDS = { light: '#fdfdfb', dark: '#11161c' } as const;

function luminance(hex: string): number {
	const parts = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
}

/** The contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
