import { VERDICT_CAUTIONS, type VerdictCaution, type VerdictRow } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

/** What must be known of a verdict, with the years that the words name. */
export type CautionFacts = Pick<VerdictRow, 'cautions' | 'base_year' | 'latest_year'>;

function wordsOf(caution: VerdictCaution, row: CautionFacts, locale: Locale): string {
	switch (caution) {
		case 'old_data':
			return m.verdict_caution_old_data({ year: row.latest_year ?? '' }, { locale });
		case 'two_points':
			return m.verdict_caution_two_points({}, { locale });
		case 'flagged_points':
			return m.verdict_caution_flagged_points({}, { locale });
		case 'later_base':
			return m.verdict_caution_later_base({ year: row.base_year ?? '' }, { locale });
		case 'no_target':
			return m.verdict_caution_no_target({}, { locale });
		case 'computed_group':
			return m.verdict_caution_computed_group({}, { locale });
	}
}

/** What a reader must know of a verdict, each as a clause without a full stop; none for a plain one. */
export function cautionWords(row: CautionFacts, locale: Locale): string[] {
	const codes = row.cautions.split(';');
	return VERDICT_CAUTIONS.filter((caution) => codes.includes(caution)).map((caution) =>
		wordsOf(caution, row, locale)
	);
}
