import { formatNumber, m } from '#lib/i18n/index.ts';
import type { ExploreNames, YearPick } from '#lib/view/index.ts';

/** The names of ranked rows, each economy's with its rank among economies; plain where an economy has several rows. */
export function rankedNames(
	ranked: readonly YearPick[],
	{ area, locale }: Pick<ExploreNames, 'area' | 'locale'>
): Map<YearPick, string> {
	const economies = ranked.filter(({ line }) => area(line.ref_area)?.kind === 'economy');
	const isOnce = new Set(economies.map(({ line }) => line.ref_area)).size === economies.length;
	if (!isOnce || economies.length < 3) return new Map();
	let rank = 0;
	let before: number | null = null;
	return new Map(
		economies.map((pick, index) => {
			if (pick.figure.value !== before) rank = index + 1;
			before = pick.figure.value;
			const place = formatNumber(rank, locale, 0);
			return [pick, m.explore_ranked_name({ rank: place, name: pick.line.name }, { locale })];
		})
	);
}
