import type { Locale } from '#lib/i18n/index.ts';
import type { RegisterSort } from '../register/register-address.ts';
import type { RegisterRecord } from '../register/register-file.ts';

/** The orders of a register that do not depend on words that are looked for. */
export type OwnOrders = Record<Exclude<RegisterSort, 'relevance'>, Uint32Array>;

/** The place of each text among all different ones; last where there is none. */
function ranks(texts: readonly (string | null)[], compare: Intl.Collator['compare']): Int32Array {
	const different = [...new Set(texts)].filter((text) => text !== null).sort(compare);
	const rankOf = new Map<string, number>();
	let rank = -1;
	for (const [index, text] of different.entries()) {
		if (index === 0 || compare(different[index - 1] as string, text) !== 0) rank++;
		rankOf.set(text, rank);
	}
	return Int32Array.from(texts, (text) =>
		text === null ? different.length : (rankOf.get(text) ?? 0)
	);
}

/** All orders of many records at once, the same as `orderRecords` gives one by one: each different text is compared once. */
export function orderOwn(records: readonly RegisterRecord[], locale: Locale): OwnOrders {
	const { compare } = new Intl.Collator(locale, { numeric: true });
	const titles = ranks(
		records.map(({ own }) => own.title),
		compare
	);
	const organisations = ranks(
		records.map(({ own }) => own.organisation),
		compare
	);
	const years = Int32Array.from(records, ({ own }) => own.start_year ?? 0);
	const by = (first: (row: number) => number): Uint32Array => {
		const keys = Float64Array.from(records, (_, row) => first(row));
		return Uint32Array.from(records, (_, row) => row).sort(
			(a, b) =>
				(keys[a] as number) - (keys[b] as number) ||
				(titles[a] as number) - (titles[b] as number) ||
				a - b
		);
	};
	return {
		newest: by((row) => (years[row] === 0 ? Infinity : -(years[row] as number))),
		oldest: by((row) => years[row] || Infinity),
		title: by((row) => titles[row] as number),
		organisation: by((row) => organisations[row] as number)
	};
}
