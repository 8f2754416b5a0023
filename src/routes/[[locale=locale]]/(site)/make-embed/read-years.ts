import type { EmbedChoice } from '#lib/view/index.ts';

type Years = Pick<EmbedChoice, 'from' | 'to'>;

/** Why years that were typed cannot be used: a text is no year, or the first comes after the last. */
export type YearsFault = { fault: 'year'; text: string } | { fault: 'order' };

const isYear = (text: string) =>
	/^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= 2150;

/** First and last year as they were typed; an empty text is no limit. */
export function readYears(typed: { from: string; to: string }): Years | YearsFault {
	const texts = [typed.from.trim(), typed.to.trim()];
	const wrong = texts.find((text) => text !== '' && !isYear(text));
	if (wrong !== undefined) return { fault: 'year', text: wrong };
	const [from = null, to = null] = texts.map((text) => (text === '' ? null : Number(text)));
	return from !== null && to !== null && from > to ? { fault: 'order' } : { from, to };
}
