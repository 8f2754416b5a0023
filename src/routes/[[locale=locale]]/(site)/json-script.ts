/** A value as JSON in a page, for a script to read; no text of it can end the element. Attributes have no values. */
export function jsonScript(value: unknown, attributes: readonly string[] = []): string {
	const names = ['type="application/json"', ...attributes].join(' ');
	return `<script ${names}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
