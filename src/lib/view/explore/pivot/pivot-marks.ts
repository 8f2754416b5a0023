import type { Figure } from '#lib/domain/index.ts';
import { flagWords, type FlagWords } from '../../flag-words.ts';
import type { ExploreNames } from '../explore-input.ts';
import { figureNotes } from '../figure-lines.ts';

/** The flags and notes of the figures of a table, each once, in the order of their first. */
export interface PivotMarks {
	flags: FlagWords[];
	notes: string[];
}

/** The flags of a figure, each letter once. */
export function figureMarks(figure: Figure, { locale }: Pick<ExploreNames, 'locale'>): FlagWords[] {
	return flagWords({ status: figure.obs_status, nature: figure.nature }, locale);
}

/** What stands below a table: every flag with its words, every note with its number from its place. */
export function pivotMarks(
	figures: Iterable<Figure>,
	names: Pick<ExploreNames, 'locale'>
): PivotMarks {
	const flags = new Map<string, FlagWords>();
	const notes = new Set<string>();
	for (const figure of figures) {
		for (const flag of figureMarks(figure, names)) flags.set(flag.code, flag);
		for (const note of figureNotes(figure, names)) notes.add(note);
	}
	return { flags: [...flags.values()], notes: [...notes] };
}
