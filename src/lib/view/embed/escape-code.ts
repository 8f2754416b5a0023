/** What stands in no attribute and no code: ends of lines, other controls, marks of direction that would not end. */
const NO_TEXT = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/** Halves of characters, and code points that are none. */
const NO_CHARACTER = /[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;

/** A title as one line of characters that every language of code can hold. */
export function plainTitle(text: string): string {
	return text.replace(NO_CHARACTER, '\ufffd').replace(NO_TEXT, ' ').trim();
}

const HTML: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'`': '&#96;'
};

/** A text for an attribute in quotation marks, or between tags. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"`]/g, (sign) => HTML[sign] ?? sign);
}

/** Attributes of an element of HTML, each after a space; null for one without a value. */
export function attributesCode(pairs: readonly (readonly [string, string | null])[]): string {
	return pairs
		.map(([name, value]) => (value === null ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
		.join('');
}

/** HTML for the inside of a template literal of JavaScript: nothing in it is an escape, ends it or begins a placeholder. */
export function escapeTemplate(html: string): string {
	return html.replace(/[`$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A text in Markdown, where none of its signs marks anything. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>&!~|$#]/g, '\\$&');
}
