import type { VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

/** How many of the alternatives agree with a verdict. */
export type AgreementFacts = Pick<
	VerdictRow,
	'methods_agree' | 'methods_of' | 'bases_agree' | 'bases_of' | 'latest_agree' | 'latest_of'
>;

const NOUNS = {
	methods: [m.verdict_agree_methods, m.verdict_agree_methods_one],
	bases: [m.verdict_agree_bases, m.verdict_agree_bases_one],
	latest: [m.verdict_agree_latest, m.verdict_agree_latest_one]
} as const;

/**
 * How many alternatives give the same verdict, e.g. `3 of 5 other methods and 4 of 6 other base years
 * agree`; kinds without an alternative are left out.
 */
export function agreementWords(row: AgreementFacts, locale: Locale): string {
	const counts = [
		{ kind: 'methods', agree: row.methods_agree, of: row.methods_of },
		{ kind: 'bases', agree: row.bases_agree, of: row.bases_of },
		{ kind: 'latest', agree: row.latest_agree, of: row.latest_of }
	] as const;
	const compared = counts.filter(({ of }) => of > 0);
	const [first] = compared;
	if (!first) return m.verdict_agree_nothing({}, { locale });
	const parts = compared.map(({ kind, agree, of }) =>
		NOUNS[kind][of === 1 ? 1 : 0]({ agree, of }, { locale })
	);
	const said = { parts: listed(parts, locale) };
	return compared.length === 1 && first.agree === 1
		? m.verdict_agree_one(said, { locale })
		: m.verdict_agree(said, { locale });
}

function listed(parts: readonly string[], locale: Locale): string {
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return last;
	return m.verdict_list_and({ list: parts.slice(0, -1).join(', '), last }, { locale });
}
