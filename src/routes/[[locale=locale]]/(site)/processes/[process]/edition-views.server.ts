import { formatDate, formatDates, type Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import { prizeYears, proofOf, type PrizeYear, type Proof } from '#lib/view/index.ts';
import { siteData } from '../../../../site-data.server.ts';

/** A contest of the WSIS Prizes, with what is said beside its figures. */
export interface PrizeView extends PrizeYear {
	note: string | null;
	proof: Proof;
}

/** An edition of the WSIS Forum, in the reader's language. */
export interface ForumView {
	year: number;
	title: string;
	when: string;
	dateProof: Proof;
	theme: string | null;
	themeLanguage: Locale;
	themeProof: Proof | null;
	note: string | null;
	proof: Proof;
}

/** What is published of the size of WSIS Stocktaking. */
export interface CountView {
	position: number;
	when: string;
	what: string;
	/** As published, in English; null where no number is. */
	value: string | null;
	proof: Proof;
}

/** The contests of the WSIS Prizes by year. */
export async function prizeViews(locale: Locale): Promise<PrizeView[]> {
	const { database } = await siteData();
	const rows = await tableRows(database, { table: 'prize_editions' });
	return prizeYears(rows, locale).map((view) => {
		const row = rows.find(({ year }) => year === view.year);
		return {
			...view,
			note: (locale === 'fr' ? row?.note_fr : row?.note_en) ?? null,
			proof: proofOf(row?.confidence ?? '', row?.source ?? null)
		};
	});
}

/** The editions of the WSIS Forum by year. */
export async function forumViews(locale: Locale): Promise<ForumView[]> {
	const { database } = await siteData();
	const rows = await tableRows(database, { table: 'forum_editions' });
	const inFrench = locale === 'fr';
	return rows
		.sort((a, b) => a.year - b.year)
		.map((row) => ({
			year: row.year,
			title: inFrench ? row.title_fr : row.title_en,
			when: formatDates(row.start_date, row.end_date, locale),
			dateProof: proofOf(row.date_confidence, null),
			theme: inFrench ? (row.theme_fr ?? row.theme_en) : row.theme_en,
			themeLanguage: inFrench && row.theme_fr === null ? 'en' : locale,
			themeProof: row.theme_confidence === null ? null : proofOf(row.theme_confidence, null),
			note: inFrench ? row.note_fr : row.note_en,
			proof: proofOf(row.confidence, null)
		}));
}

/** The published counts of WSIS Stocktaking, in the order of their dates. */
export async function countViews(locale: Locale): Promise<CountView[]> {
	const { database } = await siteData();
	const rows = await tableRows(database, { table: 'stocktaking_counts' });
	return rows
		.sort((a, b) => a.position - b.position)
		.map((row) => ({
			position: row.position,
			when:
				row.date === null
					? ((locale === 'fr' ? row.date_text_fr : row.date_text_en) ?? '')
					: formatDate(row.date, locale),
			what: locale === 'fr' ? row.what_fr : row.what_en,
			value: row.value_text,
			proof: proofOf(row.confidence, row.source)
		}));
}
