import type { Locale } from '#lib/i18n/index.ts';
import { activityKin, type Kin } from '#lib/view/index.ts';
import { activityData, type LinkedActivity } from './activity-data.server.ts';
import { listedView } from './activity-section.server.ts';
import type { ListedView } from './activity-section.ts';

const MOST = 5;

let opened: Promise<{ kin: Map<string, Kin[]>; byId: Map<string, LinkedActivity> }> | undefined;

async function open() {
	const all = await activityData();
	const rows = all.map(({ own, row }) => ({
		...{ activity: own.activity, title: own.title, goals: row.goals, areas: row.areas },
		lines: [...new Set(row.links.map(({ line }) => line))]
	}));
	const byId = new Map(all.map((each) => [each.own.activity, each]));
	return { kin: activityKin(rows, MOST), byId };
}

/** The activities most like one; those of all are reckoned once. */
export async function activityKinOf(activity: string, locale: Locale): Promise<ListedView[]> {
	opened ??= open();
	const { kin, byId } = await opened;
	return (kin.get(activity) ?? []).flatMap(({ activity: other }) => {
		const found = byId.get(other);
		return found ? [{ ...listedView(found, locale), layer: null, confidence: null }] : [];
	});
}
