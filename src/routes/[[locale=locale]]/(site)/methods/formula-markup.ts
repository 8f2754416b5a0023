/** What a formula's text is made of: words in quotes, names, numbers (with `%`), operators. */
const TOKEN =
	/"([^"]*)"|([\p{L}]+)|(\d+(?:[.,\u00a0\u202f]\d+)*(?:[ \u00a0\u202f]?%)?)|([_^{}])|(\S)/gu;

interface Token {
	kind: 'text' | 'name' | 'number' | 'mark' | 'operator';
	text: string;
}

function tokens(source: string): Token[] {
	return [...source.matchAll(TOKEN)].map(([whole, text, name, number, mark]) => {
		if (text !== undefined) return { kind: 'text', text };
		if (name !== undefined) return { kind: 'name', text: name };
		if (number !== undefined) return { kind: 'number', text: number };
		return { kind: mark === undefined ? 'operator' : 'mark', text: whole };
	});
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A minus as mathematics writes it, close to what it turns; bars and brackets that neither stretch nor stand off. */
function operator(text: string, isPrefix: boolean): string {
	if (/[()]/.test(text)) return `<mo stretchy="false">${text}</mo>`;
	if (text === '|') return '<mo stretchy="false" lspace="0" rspace="0">|</mo>';
	if (text === '-') return isPrefix ? '<mo form="prefix" rspace="0">−</mo>' : '<mo>−</mo>';
	return `<mo>${escaped(text)}</mo>`;
}

/** One sign; `isPrefix` where nothing stands before it that it could be taken from. */
function leaf({ kind, text }: Token, isPrefix: boolean): string {
	switch (kind) {
		case 'text':
			return `<mtext>${escaped(text)}</mtext>`;
		case 'name':
			return `<mi mathvariant="normal"${text.length === 1 ? ' class="letter"' : ''}>${text}</mi>`;
		case 'number':
			return `<mn>${text}</mn>`;
		case 'mark':
		case 'operator':
			return operator(text, isPrefix);
	}
}

/** A letter with a tail, alone. */
const TAILED = /^<mi[^>]*>[gjpqy]<\/mi>$/;

/** Between a number and the name that it multiplies. */
const GAP = '<mspace width="0.2em"></mspace>';

const row = (parts: readonly string[]) =>
	parts.length === 1 ? (parts[0] ?? '') : `<mrow>${parts.join('')}</mrow>`;

function mathOf(source: string): string {
	const list = tokens(source);
	let at = 0;

	function isMark(text: string): boolean {
		const token = list[at];
		return token?.kind === 'mark' && token.text === text;
	}

	function group(): string {
		if (!isMark('{')) {
			const before = list[at - 1];
			const isPrefix =
				before === undefined || (/operator|mark/.test(before.kind) && !/[)|}]/.test(before.text));
			return leaf(list[at++] ?? { kind: 'text', text: '' }, isPrefix);
		}
		at += 1;
		const inner = sequence();
		at += 1;
		return row(inner);
	}

	function item(): string {
		const token = list[at];
		if (token?.kind === 'name' && token.text === 'frac') {
			at += 1;
			return `<mfrac>${group()}${group()}</mfrac>`;
		}
		return group();
	}

	function scripted(): string {
		let base = item();
		let sub: string | null = null;
		let sup: string | null = null;
		while (isMark('_') || isMark('^')) {
			const below = isMark('_');
			at += 1;
			if (below) sub = group();
			else sup = group();
		}
		// Without a mathematical font a sign hangs from the tail of a `y`.
		if (sub !== null) base = base.replace(TAILED, '<mpadded depth="0">$&</mpadded>');
		if (sub !== null && sup !== null) return `<msubsup>${base}${sub}${sup}</msubsup>`;
		if (sub !== null) return `<msub>${base}${sub}</msub>`;
		return sup === null ? base : `<msup>${base}${sup}</msup>`;
	}

	function sequence(): string[] {
		const parts: string[] = [];
		while (at < list.length && !isMark('}')) {
			const part = scripted();
			if (/^<mn>/.test(parts.at(-1) ?? '') && /^<(mi|msub)/.test(part)) parts.push(GAP);
			parts.push(part);
		}
		return parts;
	}

	return `<math dir="ltr" displaystyle="true">${sequence().join('')}</math>`;
}

/**
 * MathML of a formula in plain writing, e.g. `CAGR = (y / y_0)^{1 / (t - t_0)} - 1`: `_` and `^` set the
 * next sign or `{group}` below or above the one before, `frac{a}{b}` is a fraction, words stand in quotes.
 * Before the second sign of relation and each further one a line may break.
 */
export function formulaMarkup(source: string): string {
	const [name = '', first, ...more] = source.split(/ (?=[=<>≤≥] )/);
	return [first === undefined ? name : `${name} ${first}`, ...more].map(mathOf).join(' ');
}
