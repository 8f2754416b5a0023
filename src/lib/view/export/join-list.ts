/** A list as one text, `a;b`; a `;` or `\` inside a part stands behind a `\`. */
export function joinList(parts: readonly string[]): string {
	return parts.map((part) => part.replace(/[\\;]/g, '\\$&')).join(';');
}
