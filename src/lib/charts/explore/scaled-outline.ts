/** A path with every number multiplied, to a hundredth of a pixel: its steps are relative, so that errors would add up. */
function scalePath(d: string, factor: number): string {
	return d.replace(/-?\d+(?:\.\d+)?/g, (number) =>
		String(Math.round(Number(number) * factor * 100) / 100)
	);
}

const SCALED = new WeakMap<
	ReadonlyMap<string, string>,
	{ factor: number; paths: Map<string, string> }
>();

/** An outline by its code with every number multiplied; kept for the last factor, since a map is drawn again for each year. */
export function scaledOutline(
	outlines: ReadonlyMap<string, string>,
	code: string,
	factor: number
): string | undefined {
	const outline = outlines.get(code);
	if (outline === undefined) return undefined;
	let kept = SCALED.get(outlines);
	if (kept?.factor !== factor) {
		kept = { factor, paths: new Map() };
		SCALED.set(outlines, kept);
	}
	const path = kept.paths.get(code) ?? scalePath(outline, factor);
	kept.paths.set(code, path);
	return path;
}
