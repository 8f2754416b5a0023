/** One row of the `stocktaking_counts` table: what is published of the size of WSIS Stocktaking, or was not found. */
export interface StocktakingCount {
	position: number;
	/** ISO 8601, to the precision that is known; null where none is. */
	date: string | null;
	date_text_en: string | null;
	date_text_fr: string | null;
	what_en: string;
	what_fr: string;
	/** As published; null where the row tells of an event, or nothing was found. */
	value_text: string | null;
	/** The number, or the least that the text allows. */
	value: number | null;
	/** True where the text says more than the number. */
	at_least: boolean | null;
	source: string | null;
	/** `NOT FOUND` where no source gives it. */
	confidence: string;
}
