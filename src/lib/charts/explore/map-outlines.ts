/** The outlines of the map's sprite: paths in map units by M49 code. */
export function readMapOutlines(markup: string): Map<string, string> {
	const found = markup.matchAll(/<path id="a(\d{3})" d="([^"]+)"/g);
	return new Map([...found].map(([, code = '', d = '']) => [code, d]));
}

/** A path with every number multiplied, to a hundredth of a pixel: its steps are relative, so that errors would add up. */
export function scalePath(d: string, factor: number): string {
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) =>
		String(Math.round(Number(number) * factor * 100) / 100)
	);
}
