import type { BreakdownDimension } from '#lib/domain/index.ts';
import type { EmbedChoice, EmbedView } from '#lib/view/index.ts';

/** What a small file is checked by: the first digits of its SHA-256, and its size. */
export type SmallCheck = [sha256: string, bytes: number];

/** The small files of the figures of a series, or of the parts of it that a gap compares. */
export interface FigureSet {
	/** The start of their names. */
	name: string;
	series: string;
	vintage: string;
	/** The dimension that a gap compares, and its codes; without one, none. */
	by: BreakdownDimension | null;
	codes: string[];
	/** The areas that lines and gaps of it show by themselves, as addresses name them; empty where addresses cannot. */
	areas: string[];
	/** Of the figures of these areas; null where a spec shows others. */
	first: SmallCheck | null;
	/** Of each part, by the codes of areas (`partOfCode`). */
	parts: SmallCheck[];
	/** Of the figures of all economies and the World in the latest well covered year; null where they are compared, and in `spans` none. */
	latest: SmallCheck | null;
	/** Of those of some years each, in their order; before the check the first of the years. */
	spans: [from: number, ...check: SmallCheck][];
}

/** The small files that most choices of an indicator are drawn from. */
export interface FigureFiles {
	/** Their folder, as the frame's own address reaches it, ending in `/`. */
	url: string;
	/** Those of what the chart shows by itself. */
	own: FigureSet;
	/** Of the file that names those of the indicator's other series and gaps (`FigureIndex`). */
	index: SmallCheck;
}

/** The small files of all series of an indicator. */
export interface FigureIndex {
	/** Sets by what is asked for (`wishKey`). */
	wishes: Record<string, string>;
	sets: FigureSet[];
}

/** A file of a set: a part by its place, the areas shown first, or all economies in the latest year or a span of years. */
export type FigureFile = { part: number } | { span: number } | 'first' | 'latest';

/** The name of a file of a set. */
export function figureFileName(set: string, file: FigureFile): string {
	if (typeof file === 'string') return `${set}-${file}`;
	return 'part' in file ? `${set}-${file.part}` : `${set}-years-${file.span}`;
}

/** What is asked for of an indicator, as its index names it; a map shows what a ranking does. */
export function wishKey(
	view: EmbedView,
	{ series, by }: Pick<EmbedChoice, 'series' | 'by'>
): string {
	const dimension = view === 'gap' ? by : null;
	return [view === 'map' ? 'ranking' : view, series, dimension].map((own) => own ?? '').join('|');
}
