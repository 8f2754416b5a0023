/** The lines that every compared page draws: what the indicator page itself shows. */
export interface ComparisonLine {
	name: string;
	points: { year: number; value: number | null }[];
}
