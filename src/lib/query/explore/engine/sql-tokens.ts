/** What a token is: a `word` is a name or keyword, a `name` a quoted name, `text` a string or number. */
export type SqlTokenKind = 'word' | 'name' | 'text' | 'sign';

/** A token of SQL, with its place; `value` is a name without quotes, a text without them, or the sign. */
export interface SqlToken {
	kind: SqlTokenKind;
	value: string;
	from: number;
	to: number;
	/** How many brackets it stands in. */
	depth: number;
}

const START = /[A-Za-z_\u0080-\u{10ffff}]/u;
const WORD = /[A-Za-z0-9_$\u0080-\u{10ffff}]*/uy;
const NUMBER = /(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\u{10ffff}][A-Za-z0-9_\u0080-\u{10ffff}]*)?\$/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? '';
}

/** Where a comment that starts here ends; comments in strokes and stars nest. */
function commentEnd(text: string, at: number): number {
	if (text.startsWith('--', at)) {
		const end = text.slice(at).search(/[\r\n]/);
		return end === -1 ? text.length : at + end;
	}
	if (!text.startsWith('/*', at)) return at;
	let depth = 0;
	for (let place = at; place < text.length; place += 1) {
		if (text.startsWith('/*', place)) {
			depth += 1;
			place += 1;
		} else if (text.startsWith('*/', place)) {
			depth -= 1;
			place += 1;
			if (depth === 0) return place + 1;
		}
	}
	return text.length;
}

/** Where a quoted part that starts here ends; a doubled quote, or an escaped one, is part of it. */
function quotedEnd(text: string, at: number, escapes: boolean): number {
	const quote = text[at];
	for (let place = at + 1; place < text.length; place += 1) {
		if (escapes && text[place] === '\\') place += 1;
		else if (text[place] === quote) {
			if (text[place + 1] !== quote) return place + 1;
			place += 1;
		}
	}
	return text.length;
}

function unquoted(text: string): string {
	const quote = text[0] ?? '';
	const end = text.length > 1 && text.endsWith(quote) ? -1 : undefined;
	return text.slice(1, end).replaceAll(quote + quote, quote);
}

function tokenAt(text: string, at: number): Pick<SqlToken, 'kind' | 'value' | 'to'> {
	const sign = text[at] ?? '';
	if (sign === '"') {
		const to = quotedEnd(text, at, false);
		return { kind: 'name', value: unquoted(text.slice(at, to)), to };
	}
	if (sign === "'") {
		const to = quotedEnd(text, at, false);
		return { kind: 'text', value: unquoted(text.slice(at, to)), to };
	}
	if (/[eE]/.test(sign) && text[at + 1] === "'") {
		const to = quotedEnd(text, at + 1, true);
		return { kind: 'text', value: unquoted(text.slice(at + 1, to)), to };
	}
	const dollar = matchAt(DOLLAR, text, at);
	if (dollar !== '') {
		const end = text.indexOf(dollar, at + dollar.length);
		const close = end === -1 ? text.length : end;
		return {
			kind: 'text',
			value: text.slice(at + dollar.length, close),
			to: Math.min(text.length, close + dollar.length)
		};
	}
	const number = matchAt(NUMBER, text, at);
	if (number !== '') return { kind: 'text', value: number, to: at + number.length };
	const point = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (START.test(point)) {
		const value = matchAt(WORD, text, at);
		return { kind: 'word', value, to: at + value.length };
	}
	return { kind: 'sign', value: sign, to: at + 1 };
}

/** The tokens of a text as DuckDB reads it, comments and spaces left out; what is not closed ends with the text. */
export function sqlTokens(text: string): SqlToken[] {
	const tokens: SqlToken[] = [];
	let depth = 0;
	for (let at = 0; at < text.length;) {
		const comment = commentEnd(text, at);
		if (comment > at) {
			at = comment;
			continue;
		}
		if (/\s/.test(text[at] ?? '')) {
			at += 1;
			continue;
		}
		const token = tokenAt(text, at);
		if (token.kind === 'sign' && /[)\]}]/.test(token.value)) depth -= 1;
		tokens.push({ ...token, from: at, depth });
		if (token.kind === 'sign' && /[([{]/.test(token.value)) depth += 1;
		at = token.to;
	}
	return tokens;
}
