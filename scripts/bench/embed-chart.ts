/** What every compared page of the part `embed` draws: the lines of an embed, as it draws them. */
export interface EmbedChart {
	title: string;
	unit: string;
	lines: EmbedLine[];
}

/** One line, in the colour (`#rrggbb`) and width (px) that the embed gives it. */
export interface EmbedLine {
	name: string;
	colour: string;
	width: number;
	points: [year: number, value: number][];
}
