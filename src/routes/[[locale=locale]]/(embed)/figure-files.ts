import type { EmbedView } from '#lib/view/index.ts';

/** Views whose figures stand in files of their own; a map shows what a ranking does. */
type FigureView = Exclude<EmbedView, 'map'>;

/** What a small file is checked by: the first digits of its SHA-256, and its size. */
type SmallCheck = [sha256: string, bytes: number];

/** The small files of figures that usual choices of an indicator are drawn from. */
export interface FigureFiles {
	/** The start of their addresses, as the frame's own reaches them, up to the name of the file. */
	url: string;
	/** The view whose figures they are: several views of an indicator show the same series. */
	view: FigureView;
	/** Of each part, by the codes of areas (`partOfCode`). */
	parts: SmallCheck[];
	/** Of the figures of all economies and the World: in the latest well covered year, and in every year. */
	latest: SmallCheck;
	whole: SmallCheck;
}

/** The name of a file of figures: that of a part, or of all economies. */
export function figureFileName(view: FigureView, part: number | 'latest' | 'whole'): string {
	return `${view}-${part}`;
}
