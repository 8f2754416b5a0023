import type { FrameSource } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { frameworkViews } from '../../targets/framework-views.server.ts';
import type { TargetView } from '../../targets/target-view.ts';
import { seriesSources } from '../../../../series-sources.server.ts';
import { coreListView } from './core-list.server.ts';
import type { CoreListView } from './core-list-view.ts';
import {
	countViews,
	forumViews,
	prizeViews,
	type CountView,
	type ForumView,
	type PrizeView
} from './edition-views.server.ts';
import { matrixCounts, type MatrixCounts } from './matrix-counts.server.ts';

/** What only some processes have. */
export interface ProcessParts {
	/** Targets of the framework that the process sets, with where they stand. */
	framework: { name: string; targets: TargetView[] } | null;
	coreList: CoreListView | null;
	matrix: MatrixCounts | null;
	prizes: PrizeView[] | null;
	editions: ForumView[] | null;
	counts: CountView[] | null;
	/** Sources of the figures that the page shows. */
	sources: FrameSource[];
}

/** The section of the targets page that holds what a process wants reached. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
	'connect-2030': 'connect_2030',
	'strategic-and-operational-plans': 'itu_sp_2024',
	'global-digital-compact': 'gdc'
};

/** What is particular to a process, in the reader's language. */
export async function processParts(process: string, locale: Locale): Promise<ProcessParts> {
	const section = FRAMEWORKS[process];
	const framework =
		section === undefined
			? undefined
			: (await frameworkViews(locale)).find(({ id }) => id === section);
	const coreList = process === 'partnership' ? await coreListView(locale) : null;
	const series = [
		...(framework?.targets.flatMap((target) => target.series ?? []) ?? []),
		...(coreList?.series ?? [])
	];
	return {
		framework: framework ? { name: framework.name, targets: framework.targets } : null,
		coreList,
		matrix: process === 'wsis-sdg-matrix' ? await matrixCounts(locale) : null,
		prizes: process === 'wsis-prizes' ? await prizeViews(locale) : null,
		editions: process === 'wsis-forum' ? await forumViews(locale) : null,
		counts: process === 'wsis-stocktaking' ? await countViews(locale) : null,
		sources: await seriesSources(series, locale)
	};
}
