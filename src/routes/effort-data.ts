import type { EffortFile } from '#lib/view/index.ts';

/** The file of all activities as counts need them; the same in every language. */
export interface EffortData extends EffortFile {
	/** The economies of each group that have activities, by the group's code. */
	groups: Record<string, string[]>;
}

/** What a list of activities needs, of those that declare a goal: place in the rows, key, title, and title in French. */
export type EffortNames = [place: number, activity: string, title: string, french: string | null][];
