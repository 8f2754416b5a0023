/** A CSS colour as `#rrggbb`, as it is computed for an element; null for what is no colour or fully transparent. */
export function hexColour(text: string, probe: HTMLElement): string | null {
	if (text === '' || !CSS.supports('color', text)) return null;
	probe.style.color = text;
	const context = document.createElement('canvas').getContext('2d');
	if (context === null) return null;
	context.fillStyle = getComputedStyle(probe).color;
	if (/^#[0-9a-f]{6}$/.test(context.fillStyle)) return context.fillStyle;
	// A colour of another space, or one that shines through, is named by the pixel that it gives.
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
	const number = (red << 16) | (green << 8) | blue;
	return alpha === 0 ? null : `#${number.toString(16).padStart(6, '0')}`;
}
