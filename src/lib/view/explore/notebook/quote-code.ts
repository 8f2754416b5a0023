/** What stands in no code of a list: a character that R has no text for. */
const NO_TEXT = /[\0\ud800-\udfff]/gu;

/** A text as a literal of R, Python and JavaScript alike: in quotation marks, with escapes that all three know. */
export function quoteCode(text: string): string {
	return JSON.stringify(text.replace(NO_TEXT, '\ufffd')).replace(
		/[\u007f-\u009f\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Literals with commas between them. */
export function quoteCodes(texts: readonly string[]): string {
	return texts.map(quoteCode).join(', ');
}

/** A text as one argument of a shell: in apostrophes, in which a shell reads nothing else. */
export function quoteShell(text: string): string {
	return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
}

/** Texts as comment lines after a mark such as `#`; an end of a line within a text is a space. */
export function commentLines(mark: string, texts: readonly string[]): string[] {
	return texts.map((text) => `${mark} ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`);
}
