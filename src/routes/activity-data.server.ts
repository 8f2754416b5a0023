import type { Activity, ActivityLink } from '#lib/domain/index.ts';
import { tableRows } from '#lib/query/index.ts';
import type { EffortRow } from '#lib/view/index.ts';
import { groupRows } from './group-rows.ts';
import { siteData } from './site-data.server.ts';

/** An activity with its links, and as counts need it. */
export interface LinkedActivity {
	own: Activity;
	/** The last part of its page's address. */
	slug: string;
	links: ActivityLink[];
	row: EffortRow;
}

let opened: Promise<LinkedActivity[]> | undefined;

function linked(own: Activity, links: ActivityLink[]): LinkedActivity {
	return {
		...{ own, links },
		slug: own.activity.toLowerCase(),
		row: {
			source: own.source,
			orgtype: own.organisation_type,
			kind: own.kind,
			process: own.process,
			status: own.status,
			year: own.start_year,
			areas: own.countries?.split(';') ?? [],
			links: links
				.filter(({ kind }) => kind === 'action_line')
				.map(({ code, layer, confidence }) => ({ line: code, layer, confidence })),
			goals: links.filter(({ kind }) => kind === 'goal').map(({ code }) => code)
		}
	};
}

async function open(): Promise<LinkedActivity[]> {
	const { database } = await siteData();
	const activities = await tableRows(database, { table: 'activities' });
	const links = groupRows(
		await tableRows(database, { table: 'activity_links' }),
		({ activity }) => activity
	);
	return activities.map((own) => linked(own, links.get(own.activity) ?? []));
}

/** All activities with their links, read once for all pages. */
export function activityData(): Promise<LinkedActivity[]> {
	opened ??= open();
	return opened;
}

/** The title of an activity in a language where it has one, and the language of the words where it is known. */
export function activityTitle(
	{ title, title_fr }: Pick<Activity, 'title' | 'title_fr'>,
	locale: string
): { title: string; lang: 'en' | 'fr' | null } {
	if (title_fr === null) return { title, lang: null };
	return locale === 'fr' ? { title: title_fr, lang: 'fr' } : { title, lang: 'en' };
}
