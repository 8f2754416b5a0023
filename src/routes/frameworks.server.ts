import type {
	ActionLine,
	Goal,
	GoalTarget,
	IndicatorLink,
	MatrixLink,
	Target,
	WsisTarget
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import { siteData } from './site-data.server.ts';

/** The two frameworks, what joins them, the indicators mapped to them, and what is to be reached. */
export interface Frameworks {
	/** In the order of the matrix. */
	lines: ActionLine[];
	/** By number. */
	goals: Goal[];
	goalTargets: GoalTarget[];
	links: MatrixLink[];
	indicatorLinks: IndicatorLink[];
	/** What every framework wants reached; the WSIS targets of 2003 stand apart, by number. */
	targets: Target[];
	wsisTargets: WsisTarget[];
}

let opened: Promise<Frameworks> | undefined;

async function open(): Promise<Frameworks> {
	const { database } = await siteData();
	const lines = await tableRows(database, { table: 'action_lines' });
	const goals = await tableRows(database, { table: 'goals' });
	return {
		lines: lines.sort((a, b) => a.position - b.position),
		goals: goals.sort((a, b) => Number(a.goal) - Number(b.goal)),
		goalTargets: await tableRows(database, { table: 'goal_targets' }),
		links: await tableRows(database, { table: 'matrix_links' }),
		indicatorLinks: await tableRows(database, { table: 'indicator_links' }),
		targets: await tableRows(database, { table: 'targets' }),
		wsisTargets: await tableRows(database, { table: 'wsis_targets' })
	};
}

/** The action lines, goals, links and targets, read once. */
export function frameworks(): Promise<Frameworks> {
	opened ??= open();
	return opened;
}

/** The short name of a line or goal in a language. */
export function shortName(row: { short_en: string; short_fr: string }, locale: Locale): string {
	return locale === 'fr' ? row.short_fr : row.short_en;
}

/** The path of a line's page; codes hold upper case, addresses do not. */
export function linePath(action_line: string): string {
	return `/action-lines/${action_line.toLowerCase()}/`;
}

/** The line whose page's address ends in `slug`; undefined where there is none. */
export function lineBySlug(
	lines: Frameworks['lines'],
	slug: string | null
): Frameworks['lines'][number] | undefined {
	return lines.find(({ action_line }) => action_line.toLowerCase() === slug);
}
