import type { Locale } from '#lib/i18n/index.ts';
import type { ProcessActivityRow } from '#lib/query/index.ts';
import { proofOf, type Proof } from '#lib/view/index.ts';

/** An activity of a process, in the reader's language where its source has that. */
export interface ActivityView {
	activity: string;
	path: string;
	title: string;
	/** The language of the title where it is not the reader's, or is not known to be. */
	language: 'en' | null;
	organisation: string | null;
	/** e.g. `2022–2023`; null where no year is known. */
	years: string | null;
	proof: Proof;
}

/** A row of `activities` as a list shows it. */
export function activityView(row: ProcessActivityRow, locale: Locale): ActivityView {
	const { start_year: start, end_year: end } = row;
	const inFrench = locale === 'fr' && row.title_fr !== null;
	return {
		activity: row.activity,
		path: `/activities/${row.activity.toLowerCase()}/`,
		title: inFrench ? (row.title_fr ?? row.title) : row.title,
		language: locale === 'en' || inFrench ? null : 'en',
		organisation: row.organisation?.replaceAll(';', ', ') ?? null,
		years:
			start === null && end === null
				? null
				: start === null || end === null || start === end
					? String(start ?? end)
					: `${start}–${end}`,
		proof: proofOf(row.confidence, null)
	};
}
