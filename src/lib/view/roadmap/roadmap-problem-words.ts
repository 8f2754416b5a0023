import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { RoadmapProblem, RoadmapProblemCode } from './read-roadmap.ts';
import { columnWords } from './roadmap-columns.ts';

type Words = (inputs: { text: string }, options: { locale: Locale }) => string;

const WORDS: Readonly<Record<RoadmapProblemCode, Words>> = {
	no_line: m.roadmap_problem_no_line,
	unknown_line: m.roadmap_problem_unknown_line,
	no_activity: m.roadmap_problem_no_activity,
	bad_date: m.roadmap_problem_bad_date,
	unknown_status: m.roadmap_problem_unknown_status,
	unknown_goal: m.roadmap_problem_unknown_goal,
	unknown_indicator: m.roadmap_problem_unknown_indicator,
	bad_address: m.roadmap_problem_bad_address
};

/** What is wrong with a cell, and in which row and column, without a full stop. */
export function roadmapProblemWords(
	{ row, code, column, text }: RoadmapProblem,
	locale: Locale
): string {
	const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text;
	return m.roadmap_problem(
		{
			row: formatNumber(row, locale),
			column: columnWords(column, locale),
			problem: WORDS[code]({ text: shown }, { locale })
		},
		{ locale }
	);
}
