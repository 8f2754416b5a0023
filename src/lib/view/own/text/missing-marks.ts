const MARKS: ReadonlySet<string> = new Set([
	'na',
	'n/a',
	'n.a.',
	'nan',
	'null',
	'..',
	'...',
	'…',
	'-',
	'–',
	'—',
	':'
]);

/** Whether a text is one of the marks by which publishers say that a figure is missing. */
export function isMark(text: string): boolean {
	return text.length <= 4 && MARKS.has(text.toLowerCase());
}
