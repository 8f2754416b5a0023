import type { ChoiceParameter } from '../../../judge/judge-address.ts';

/** The parameters of an address that hold what is judged: area, series, and the choice that the page offers. */
export const JUDGE_PARAMETERS = [
	'judge',
	'figures',
	'base',
	'to',
	'target',
	'due'
] as const satisfies readonly (ChoiceParameter | 'judge' | 'figures')[];

/** What an address asks to be judged; null where it does not say. */
export interface JudgeSearch {
	/** The slug of an area, in upper case as it stands in an address. */
	area: string | null;
	/** Whether the area was asked to be judged, not only to be drawn. */
	isAsked: boolean;
	series: string | null;
	/** Base and latest year, target and its year. */
	choice: URLSearchParams;
}

/** Reads what an address asks to be judged: an area of its own, else the first of those that the page's chart shows. */
export function readJudgeSearch(search: string): JudgeSearch {
	const all = new URLSearchParams(search);
	const choice = new URLSearchParams();
	for (const name of ['base', 'to', 'target', 'due']) {
		const value = all.get(name);
		if (value !== null) choice.set(name, value);
	}
	const [first = ''] = (all.get('areas') ?? '').split(',');
	return {
		area: all.get('judge') ?? (first.trim() || null),
		isAsked: all.has('judge'),
		series: all.get('figures'),
		choice
	};
}
