/** What no XML 1.0 document may hold, not even escaped: control characters, lone surrogates, non-characters. */
// eslint-disable-next-line no-control-regex -- these are what must go
const ILLEGAL = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Markup that is safe as it is; only `svgMarkup` makes it. */
export class SvgMarkup {
	readonly #text: string;

	constructor(strings: readonly string[], values: readonly MarkupValue[]) {
		this.#text = strings.map((string, index) => string + put(values[index] ?? '')).join('');
	}

	toString(): string {
		return this.#text;
	}
}

/** What may stand between pieces of markup; text is escaped, for an element as for a quoted attribute. */
export type MarkupValue = string | number | SvgMarkup | readonly SvgMarkup[];

function put(value: MarkupValue): string {
	if (value instanceof SvgMarkup) return value.toString();
	if (typeof value === 'object') return value.join('');
	return String(value)
		.replace(ILLEGAL, '\ufffd')
		.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The tag of templates of SVG: whatever is put in is escaped, unless it is itself made by the tag. */
export function svgMarkup(strings: TemplateStringsArray, ...values: MarkupValue[]): SvgMarkup {
	return new SvgMarkup(strings, values);
}
