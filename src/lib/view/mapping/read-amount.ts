import { foldText } from '../fold-text.ts';
import type { ReadValue } from './check-code.ts';

const DOLLARS = /us\s*\$|us\s*dollars?|usd|dollars?\b(?:\s+(?:us|eu))?|dolares|\$\s*us|\$/g;
const SCALES: readonly (readonly [RegExp, number])[] = [
	[/(?<=\d)\s*(?:billions?|bn|milliards?|mil millones|bilh(?:ao|oes))\b\.?/, 1e9],
	[/(?<=\d)\s*(?:millions?|mln|mio|millones|milh(?:ao|oes)|m)\b\.?/, 1e6],
	[/(?<=\d)\s*(?:thousands?|mille|mil|k)\b\.?/, 1e3]
];

/** A number whose thousands and decimals are set apart by point, comma, space or apostrophe; null where it is none. */
export function maybeNumber(text: string): number | null {
	const bare = text.replace(/[\s\u00a0\u202f'’_]/g, '');
	if (!/^[-+]?[\d.,]*\d[\d.,]*(?:e[-+]?\d+)?$/.test(bare)) return null;
	const point = bare.lastIndexOf('.');
	const comma = bare.lastIndexOf(',');
	const mark = point > comma ? '.' : ',';
	const other = mark === '.' ? ',' : '.';
	const parts = bare.split(mark);
	const hasBoth = point >= 0 && comma >= 0;
	// A single comma before three digits sets thousands apart; a single point is decimal.
	const grouped =
		parts.length > 2 || (!hasBoth && mark === ',' && /^[-+]?[1-9]\d{0,2},\d{3}$/.test(bare));
	if (hasBoth && parts.length > 2) return null;
	if (grouped && !parts.slice(1).every((part) => /^\d{3}$/.test(part))) return null;
	const whole = grouped ? parts.join('') : bare.replaceAll(other, '').replace(mark, '.');
	const number = Number(whole);
	return Number.isFinite(number) ? number : null;
}

/** An amount in US dollars: `1,250,000`, `1 250 000,50`, `US$ 1.2 million`. Other currencies are told apart from what is no number. */
export function readAmount(cell: string): ReadValue<number | null> {
	let text = foldText(cell).replace(DOLLARS, ' ').trim();
	let scale = 1;
	for (const [words, factor] of SCALES) {
		if (!words.test(text)) continue;
		text = text.replace(words, ' ').trim();
		scale = factor;
		break;
	}
	if (text === '') return { value: null, wrong: [] };
	const number = maybeNumber(text);
	if (number !== null && number >= 0) return { value: number * scale, wrong: [] };
	const currency = /\p{Sc}|\b[a-z]{3}\b/u.test(text) && /\d/.test(text);
	const code = currency ? 'amount-currency' : 'amount-unknown';
	return { value: null, wrong: [{ code, text: cell }] };
}
