/**
 * A value as JSON in a page, for a script to read, or as JSON-LD for search engines; no text of it can end the element.
 * Attributes have no values.
 */
export function jsonScript(
	value: unknown,
	attributes: readonly string[] = [],
	type: 'json' | 'ld+json' = 'json'
): string {
	const names = [`type="application/${type}"`, ...attributes].join(' ');
	return `<script ${names}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
