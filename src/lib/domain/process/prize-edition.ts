/** What is counted of a contest of the WSIS Prizes, from the first step of its funnel to the last; then votes and countries. */
export const PRIZE_MEASURES = [
	'submitted',
	'nominated',
	'champions',
	'winners',
	'votes',
	'countries'
] as const;
export type PrizeMeasure = (typeof PRIZE_MEASURES)[number];

/**
 * One row of the `prize_editions` table. Each measure is a text as published, and the number or the least that the text
 * allows: `300+` is 300, `close to 1 million` allows none. Both are null where nothing is known.
 */
export interface PrizeEdition {
	/** The key. */
	year: number;
	submitted_text: string | null;
	submitted: number | null;
	nominated_text: string | null;
	nominated: number | null;
	champions_text: string | null;
	champions: number | null;
	winners_text: string | null;
	winners: number | null;
	votes_text: string | null;
	votes: number | null;
	countries_text: string | null;
	countries: number | null;
	/** Measures whose number is a plan, separated by `;`. */
	planned: string | null;
	/** Measures whose number is not confirmed, separated by `;`. */
	unconfirmed: string | null;
	note_en: string | null;
	note_fr: string | null;
	source: string;
	confidence: string;
}
