const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Of the control characters, XML 1.0 allows white space and those from DEL on. */
const isAllowed = (sign: string) =>
	'\t\n\r'.includes(sign) || (sign >= '\u007f' && sign < '\ufffe');

/** A text as XML 1.0 can hold it in an attribute or element: signs that it forbids are left out, white space stays as it is. */
export function xmlText(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (isAllowed(sign) ? sign : ''))
		.replace(/[&<>"\t\n\r]/g, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);
}
