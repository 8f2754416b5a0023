/** One row of the `forum_editions` table: a WSIS Forum, 2006 to 2026; each part with how sure it is. */
export interface ForumEdition {
	/** The key. */
	year: number;
	title_en: string;
	title_fr: string;
	/** As the facts give them. */
	dates_text: string;
	/** ISO 8601, to the precision that is known. */
	start_date: string;
	end_date: string | null;
	date_confidence: string;
	theme_en: string | null;
	/** Only where the report to the Council gives it. */
	theme_fr: string | null;
	theme_confidence: string | null;
	note_en: string | null;
	note_fr: string | null;
	/** Of the edition itself. */
	confidence: string;
}
